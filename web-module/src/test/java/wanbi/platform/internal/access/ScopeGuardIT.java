package wanbi.platform.internal.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccessLog;
import wanbi.platform.api.AccessLog.SiteDay;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Directory;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** I12 at real doors: the interceptor stands before each of them, whatever way the call comes. */
@ExtendWith(ArquillianExtension.class)
class ScopeGuardIT {

    @Inject
    private Directory directory;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Jobs jobs;

    @Inject
    private JobLedger ledger;

    @Inject
    private AccessRegister register;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void atTheOwnSiteTheDoorOpens() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        assertEquals(site.value(), house.as(desk, () -> directory.site(site)).getCode());
    }

    @Test
    void anotherSiteReadsLikeOneThatDoesNotExist() throws Exception {
        StaffPrincipal desk = house.aColleague("DESK", house.aSite());
        SiteCode other = house.aSite();
        assertRefused(UnknownThing.class, desk, () -> directory.site(other));
        assertRefused(UnknownThing.class, desk, () -> directory.site(new SiteCode("NOWHERE")));
    }

    @Test
    void theWrongRoleAtTheOwnSiteIsForbidden() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        SiteDay today = new SiteDay(site, LocalDate.now());
        assertRefused(RoleRefused.class, desk, () -> accessLog.entries(today));
        assertDoesNotThrow(() -> house.as(house.aColleague("MANAGER", site), () -> accessLog.entries(today)));
    }

    @Test
    void aSitesManagerDoesNotReadTheCompanysLog() throws Exception {
        StaffPrincipal manager = house.aColleague("MANAGER", house.aSite());
        SiteDay company = new SiteDay(null, LocalDate.now());
        assertRefused(RoleRefused.class, manager, () -> accessLog.entries(company));
        assertDoesNotThrow(() -> house.as(house.aColleague("AUDITOR", "COMPANY"), () -> accessLog.entries(company)));
    }

    @Test
    void aGrantAtARegionCountsAtItsSitesAlone() throws Exception {
        SiteCode site = house.aSite();
        SiteView view = house.asSystem(() -> directory.site(site));
        StaffPrincipal regional = house.aColleague("HEAD_OFFICE", view.getRegion());
        assertEquals(
                List.of(site.value()),
                house.as(regional, () -> directory.sites()).stream()
                        .map(SiteView::getCode)
                        .toList());
        SiteCode other = house.aSite();
        assertRefused(UnknownThing.class, regional, () -> directory.site(other));
    }

    @Test
    void anAdministratorOfOneSiteKeepsItsPlacesButNotTheCompany() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal local = house.aColleague("ADMIN", site);
        house.as(local, () -> {
            administration.openPlace(new PlaceDraft(site, "LOBBY", "大堂", "AREA", null, false, null));
            return null;
        });
        assertRefused(RoleRefused.class, local, () -> administration.accounts());
        assertRefused(RoleRefused.class, local, () -> {
            administration.openRegion(new RegionDraft(TestHouse.aCode("R"), "区域", null));
            return null;
        });
    }

    @Test
    void aCommandThatNamesNoSiteIsToldSo() throws Exception {
        StaffPrincipal admin = house.aColleague("ADMIN", "COMPANY");
        InvalidInput refusal = assertRefused(InvalidInput.class, admin, () -> {
            administration.openPlace(new PlaceDraft(null, "LOBBY", "大堂", "AREA", null, false, null));
            return null;
        });
        assertEquals("site", refusal.errors().get(0).field());
    }

    @Test
    void aClosedSiteCanStillBeRead() throws Exception {
        SiteCode site = house.aSite();
        house.asSystem(() -> {
            SiteView now = directory.site(site);
            administration.changeSite(new SiteDraft(
                    now.getCode(), now.getName(), now.getRegion(), now.getZone(), null, null, 0, 0, true, null));
            return null;
        });
        StaffPrincipal desk = house.aColleague("DESK", site);
        assertEquals(true, house.as(desk, () -> directory.site(site)).isClosed());
    }

    @Test
    void aJobIsSeenByItsStarterAndTheSitesManager() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        JobRef job = new JobRef(house.as(desk, () -> ledger.start("FOUND_ITEM_IMPORT", site, 10)));
        assertDoesNotThrow(() -> house.as(desk, () -> jobs.job(job)));
        assertDoesNotThrow(() -> house.as(house.aColleague("MANAGER", site), () -> jobs.job(job)));
        assertRefused(RoleRefused.class, house.aColleague("DESK", site), () -> jobs.job(job));
        assertRefused(UnknownThing.class, house.aColleague("MANAGER", house.aSite()), () -> jobs.job(job));
    }

    @Test
    void whatIsHiddenFromAPersonIsUnknownToThatPersonAlone() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal suspected = house.aColleague("MANAGER", site);
        JobRef job = new JobRef(house.asSystem(() -> ledger.start("FOUND_ITEM_IMPORT", site, 10)));
        transactions.in(() -> {
            register.hide(Subject.job(job.id()), suspected.id());
            return null;
        });
        assertRefused(UnknownThing.class, suspected, () -> jobs.job(job));
        assertDoesNotThrow(() -> house.as(house.aColleague("MANAGER", site), () -> jobs.job(job)));
    }

    private <E extends BusinessRuleViolation> E assertRefused(
            Class<E> refusal, StaffPrincipal caller, Callable<?> act) {
        return assertThrows(refusal, () -> house.as(caller, act));
    }
}
