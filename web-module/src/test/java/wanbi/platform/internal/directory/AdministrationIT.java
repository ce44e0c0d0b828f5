package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Directory;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.PlaceDraft;
import wanbi.platform.api.DirectoryAdministration.RegionDraft;
import wanbi.platform.api.DirectoryAdministration.SiteDraft;
import wanbi.platform.api.Journal;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Regions, sites and places as the administrator keeps them, on the real database. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private Directory directory;

    @Inject
    private SiteBook sites;

    @Inject
    private Journal journal;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void aNewSiteHasItsRootPlaceAndStandsInTheJournal() throws Exception {
        SiteCode site = house.aSite();
        List<PlaceView> places = asSystem(() -> directory.places(site));
        assertEquals(site + "-SITE", places.get(0).getCode());
        assertEquals("SITE", places.get(0).getKind());
        assertTrue(actsToday(site).contains("SITE_OPENED"));
    }

    @Test
    void regionAndSiteCodesShareOneList() throws Exception {
        SiteCode site = house.aSite();
        assertField(
                "code TAKEN", () -> run(() -> administration.openRegion(new RegionDraft(site.value(), "区域", null))));
        assertField("code TAKEN", () -> run(() -> administration.openRegion(new RegionDraft("COMPANY", "区域", null))));
        assertField("code TAKEN", () -> house.aSiteNamed(site.value()));
    }

    @Test
    void aRegionWithoutCodeGetsOne() throws Exception {
        String name = TestHouse.aCode("区域");
        run(() -> administration.openRegion(new RegionDraft(null, name, null)));
        assertTrue(asSystem(() -> administration.regions()).stream()
                .anyMatch(region ->
                        region.getName().equals(name) && region.getCode().matches("R\\d{2,}")));
    }

    @Test
    void aSiteInNoRegionIsRefusedOnItsField() throws Exception {
        house.aSite();
        SiteDraft draft = new SiteDraft(TestHouse.aCode("S"), "静安", "NIRGENDS", null, null, null, 0, 0, false, null);
        assertField("region UNKNOWN_REGION", () -> run(() -> administration.openSite(draft)));
    }

    @Test
    void aRenamedSiteRenamesThePathsOfAllItsPlaces() throws Exception {
        SiteCode site = house.aSite();
        open(new PlaceDraft(site, "B2", "B2 车库", "PARKING", null, false, null));
        open(new PlaceDraft(site, site + "-B2-GATE", "道闸", "ENTRANCE", site + "-B2", false, null));
        SiteView now = asSystem(() -> directory.site(site));
        run(() -> administration.changeSite(
                new SiteDraft(site.value(), "静安广场", now.getRegion(), null, null, null, 0, 0, false, now.getVersion())));
        assertEquals(
                List.of("静安广场", "静安广场 › B2 车库", "静安广场 › B2 车库 › 道闸"),
                asSystem(() -> directory.places(site)).stream()
                        .map(PlaceView::getPath)
                        .toList());
    }

    @Test
    void anOldVersionIsRefused() throws Exception {
        SiteCode site = house.aSite();
        SiteView seen = asSystem(() -> directory.site(site));
        SiteDraft draft =
                new SiteDraft(site.value(), "静安二期", seen.getRegion(), null, null, null, 0, 0, false, seen.getVersion());
        run(() -> administration.changeSite(draft));
        assertEquals(
                "VERSION_CONFLICT",
                assertThrows(BusinessRuleViolation.class, () -> run(() -> administration.changeSite(draft)))
                        .code());
    }

    @Test
    void aClosedPlaceCannotBeNamedAnyMore() throws Exception {
        SiteCode site = house.aSite();
        open(new PlaceDraft(site, "POOL", "泳池", "AREA", null, false, null));
        assertTrue(transactions.in(() -> sites.place(site, site + "-POOL")).isPresent());
        run(() -> administration.changePlace(new PlaceDraft(site, "POOL", "泳池", "AREA", null, true, null)));
        assertFalse(transactions.in(() -> sites.place(site, site + "-POOL")).isPresent());
        assertTrue(asSystem(() -> administration.allPlaces(site)).stream().anyMatch(PlaceView::isClosed));
    }

    @Test
    void placesAreRefusedOnTheFieldThatIsWrong() throws Exception {
        SiteCode site = house.aSite();
        SiteCode other = house.aSite();
        open(new PlaceDraft(site, "T1", "1 号楼", "BUILDING", null, false, null));
        assertField("code TAKEN", () -> place(site, "T1", "1 号楼", "BUILDING", null));
        assertField("code INVALID_CODE", () -> place(site, "大堂", "大堂", "AREA", null));
        assertField("kind INVALID", () -> place(site, "X", "大堂", "SITE", null));
        assertField("parent UNKNOWN_PLACE", () -> place(site, "X", "大堂", "AREA", other + "-SITE"));
        assertField("name REQUIRED", () -> place(site, "X", " ", "AREA", null));
        assertField(
                "parent PLACE_WITHIN_ITSELF",
                () -> run(() -> administration.changePlace(
                        new PlaceDraft(site, "T1", "1 号楼", "BUILDING", site + "-T1", false, null))));
        assertField(
                "code ROOT_PLACE",
                () -> run(() ->
                        administration.changePlace(new PlaceDraft(site, "SITE", "静安", "AREA", null, false, null))));
    }

    private Void place(SiteCode site, String code, String name, String kind, String parent) throws Exception {
        return open(new PlaceDraft(site, code, name, kind, parent, false, null));
    }

    private Void open(PlaceDraft draft) throws Exception {
        return run(() -> administration.openPlace(draft));
    }

    private List<String> actsToday(SiteCode site) throws Exception {
        return transactions.in(() -> journal.chronology(journal.today(site))).stream()
                .map(ChronicleEntry::getAct)
                .toList();
    }

    private Void run(Runnable act) throws Exception {
        return asSystem(() -> {
            act.run();
            return null;
        });
    }

    private <T> T asSystem(Callable<T> act) throws Exception {
        return house.asSystem(act);
    }

    private static void assertField(String fieldAndCode, Callable<?> act) {
        InvalidInput refusal = assertThrows(InvalidInput.class, act::call);
        assertTrue(
                refusal.errors().stream().anyMatch(error -> (error.field() + " " + error.code()).equals(fieldAndCode)),
                refusal.errors()::toString);
    }
}
