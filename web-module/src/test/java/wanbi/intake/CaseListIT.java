package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.LossLedgerRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.HouseJob;
import wanbi.platform.api.StaffPrincipal;

/** The list and the register of losses, against the real tables (E.6, E.9 X1, I12). */
@ExtendWith(ArquillianExtension.class)
class CaseListIT {

    @Inject
    private TestHouse house;

    @Inject
    private HouseJob jobs;

    @Inject
    private LossDesk desk;

    @Inject
    private CaseRegister register;

    private Slice<CaseSummary> list(StaffPrincipal who, CaseQuery query) throws Exception {
        return house.as(who, () -> register.list(query));
    }

    private static List<String> numbers(Slice<CaseSummary> page) {
        return page.items().stream().map(CaseSummary::getCaseNumber).toList();
    }

    private List<String> reports(SiteCode site, int count) throws Exception {
        StaffPrincipal clerk = house.aColleague("DESK", site);
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            newestFirst.add(0, desk.reportsAWallet(clerk, site).getCaseNumber());
        }
        return newestFirst;
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        SiteCode site = desk.aSite();
        List<String> all = reports(site, 5);
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            Slice<CaseSummary> page = list(manager, new CaseQuery(site, null, Set.of(), null, 2, after));
            assertEquals(5, page.count());
            seen.addAll(numbers(page));
            after = page.next();
        } while (after != null);
        assertEquals(all, seen);
    }

    @Test
    void severalSitesAreMergedAndOthersLeftOut() throws Exception {
        SiteCode one = desk.aSite();
        SiteCode two = desk.aSite();
        List<String> expected = new ArrayList<>(reports(one, 2));
        expected.addAll(0, reports(two, 2));
        reports(desk.aSite(), 1);
        StaffPrincipal manager = house.aColleague(new Grant("MANAGER", one.value()), new Grant("MANAGER", two.value()));
        assertEquals(expected, numbers(list(manager, new CaseQuery(null, "LOSS", null, null, 50, null))));
        assertEquals(List.of(), numbers(list(manager, new CaseQuery(null, null, Set.of("RETURNED"), null, 50, null))));
    }

    @Test
    void aCaseIsFoundByWordsNumberAndTailOfThePhone() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        String phone = LossDesk.aPhone();
        String wanted =
                desk.reports(clerk, LossDesk.aWalletLostAt(site, phone, null)).getCaseNumber();
        for (String text : List.of("钱包", "右下角", wanted, wanted.toLowerCase(), phone.substring(5))) {
            assertEquals(List.of(wanted), numbers(list(clerk, new CaseQuery(site, null, null, text, 50, null))), text);
        }
        assertEquals(List.of(), numbers(list(clerk, new CaseQuery(site, null, null, "雨伞", 50, null))));
    }

    @Test
    void guardsSeeTheirOwnAndTodaysEntriesOnly() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        StaffPrincipal guard = house.aColleague("GUARD", site);
        java.time.Instant lastWeek = java.time.Instant.now().minusSeconds(7 * 86_400);
        String others = jobs.run(() -> Acting.as(clerk, lastWeek, () -> late(site)));
        String own = jobs.run(() -> Acting.as(guard, lastWeek, () -> late(site)));
        String today = desk.reportsAWallet(clerk, site).getCaseNumber();
        assertEquals(List.of(today, own), numbers(list(guard, new CaseQuery(site, null, null, null, 50, null))));
        assertNotNull(house.as(guard, () -> register.get(new CaseNumber(own))));
        assertThrows(UnknownThing.class, () -> house.as(guard, () -> register.get(new CaseNumber(others))));
    }

    /** Reported when the acting clock says. */
    private String late(SiteCode site) {
        return desk.takesIn(LossDesk.aWalletLostAt(
                site, LossDesk.aPhone(), null, Acting.time().orElseThrow()));
    }

    @Test
    void theRegisterOfLossesComesInChunksByAcceptanceDay() throws Exception {
        SiteCode site = desk.aSite();
        List<String> oldestFirst = new ArrayList<>(reports(site, 3));
        java.util.Collections.reverse(oldestFirst);
        StaffPrincipal auditor = house.aColleague("AUDITOR", "COMPANY");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<LossLedgerRow> first =
                house.as(auditor, () -> register.ledger(new LedgerQuery(site, today, today, null, 2)));
        assertEquals(
                oldestFirst.subList(0, 2),
                first.stream().map(LossLedgerRow::getCaseNumber).toList());
        assertEquals("王*明", first.get(0).getClientName());
        assertNull(first.get(0).getFoundAt());
        String last = first.get(1).getCaseNumber() + "/" + first.get(1).getLine();
        List<LossLedgerRow> rest =
                house.as(auditor, () -> register.ledger(new LedgerQuery(site, today, today, last, 2)));
        assertEquals(
                oldestFirst.subList(2, 3),
                rest.stream().map(LossLedgerRow::getCaseNumber).toList());
        assertEquals(
                List.of(),
                house.as(
                        auditor,
                        () -> register.ledger(new LedgerQuery(site, today.minusDays(9), today.minusDays(1), null, 2))));
    }
}
