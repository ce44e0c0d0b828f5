package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.PaperCheck;
import wanbi.intake.api.PossibleDuplicate;
import wanbi.intake.api.PublicCheck;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** Reports against the real tables: mapping, numbers, duplicates, slip (R05, I1, I17, F-7). */
@ExtendWith(ArquillianExtension.class)
class LossReportingIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private CaseRegister register;

    @Inject
    private PaperCheck papers;

    @Test
    void aReportReadsBackAsItWasTakenInWithPersonsMasked() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        CaseView told = desk.reportsAWallet(clerk, site);
        CaseView read = house.as(house.aColleague("MANAGER", site), () -> register.get(number(told)));
        assertEquals("ACCEPTED", read.getStatus());
        assertEquals(1, read.getVersion());
        assertEquals("王*明", read.getClient().getName());
        assertTrue(
                read.getClient().getPhone().matches("137\\*{4}\\d{4}"),
                read.getClient().getPhone());
        assertEquals("3-****", read.getClient().getUnit());
        assertEquals("王*红", read.getReporter().getName());
        assertTrue(read.getPlacePath().endsWith("大堂"), read.getPlacePath());
        assertEquals("****8877", read.getItems().get(0).getSerial());
        assertEquals(List.of("BLACK"), read.getItems().get(0).getColours());
        assertEquals("两把", read.getItems().get(0).getContents().get(0).getText());
        assertEquals("YES", read.getItems().get(0).getAnswers().get("CARDS_INSIDE"));
        assertEquals(1, read.getItems().get(0).getHiddenFeatures());
        assertEquals(told.getReportedAt(), read.getReportedAt());
        assertEquals(told.getAcceptance().getNumber(), read.getAcceptance().getNumber());
        assertEquals(clerk.displayName(), read.getRecordedByName());
    }

    @Test
    void whatHappenedStandsInAChainThatProvesItself() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        CaseNumber number = number(desk.reportsAWallet(clerk, site));
        List<ChronicleEntry> entries = house.as(clerk, () -> register.chronology(number));
        assertEquals(
                List.of("CASE_REPORTED", "CASE_ACCEPTED", "PROMISE_MADE"),
                entries.stream().map(ChronicleEntry::getAct).toList());
        assertEquals("王*明", entries.get(0).getPersonal().get("client/name"));
        assertFalse(entries.toString().contains("全家福"));
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    @Test
    void numbersLeaveNoGapUnderEightClerksAtOnce() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        List<Callable<CaseView>> reports = new ArrayList<>();
        IntStream.range(0, 32)
                .mapToObj(i -> (Callable<CaseView>) () -> desk.reportsAWallet(clerk, site))
                .forEach(reports::add);
        List<Callable<CaseView>> faulty = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<CaseView>) () -> desk.reports(clerk, LossDesk.aFaultyReport(site)))
                .toList();
        faulty.forEach(report -> reports.add(reports.size() / 2, report));
        List<Integer> numbers = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (Future<CaseView> done : executor.invokeAll(reports)) {
            try {
                CaseView view = done.get();
                numbers.add(tail(view.getCaseNumber()));
                slips.add(view.getAcceptance().getNumber());
            } catch (ExecutionException refused) {
                assertEquals(InvalidInput.class, refused.getCause().getClass());
            }
        }
        assertEquals(
                IntStream.rangeClosed(1, 32).boxed().toList(),
                numbers.stream().sorted().toList());
        assertEquals(
                IntStream.rangeClosed(1, 32).boxed().toList(),
                slips.stream().map(LossReportingIT::tail).sorted().toList());
    }

    @Test
    void ofEqualReportsSentAtOnceOneIsKept() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        ReportLoss report = LossDesk.aWalletLostAt(site, LossDesk.aPhone(), null);
        List<Callable<CaseView>> same = IntStream.range(0, 6)
                .mapToObj(i -> (Callable<CaseView>) () -> desk.reports(clerk, report))
                .toList();
        List<String> kept = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Future<CaseView> done : executor.invokeAll(same)) {
            try {
                kept.add(done.get().getCaseNumber());
            } catch (ExecutionException refused) {
                named.add(((PossibleDuplicate) refused.getCause()).existing());
            }
        }
        assertEquals(1, kept.size());
        assertEquals(List.of(kept.get(0)), named.stream().distinct().toList());
    }

    @Test
    void aDuplicateAtAnotherSiteIsFoundAndOverriddenWithAReason() throws Exception {
        SiteCode here = desk.aSite();
        SiteCode there = desk.aSite();
        String phone = LossDesk.aPhone();
        CaseView first = desk.reports(house.aColleague("DESK", here), LossDesk.aWalletLostAt(here, phone, null));
        StaffPrincipal clerk = house.aColleague("DESK", there);
        PossibleDuplicate refusal = assertThrows(
                PossibleDuplicate.class, () -> desk.reports(clerk, LossDesk.aWalletLostAt(there, phone, null)));
        assertEquals(first.getCaseNumber(), refusal.existing());
        CaseView second = desk.reports(clerk, LossDesk.aWalletLostAt(there, phone, "另一只钱包"));
        assertEquals("另一只钱包", second.getDuplicateOverrideReason());
    }

    @Test
    void aRefusedReportLeavesNoTrace() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        assertThrows(InvalidInput.class, () -> desk.reports(clerk, LossDesk.aFaultyReport(site)));
        assertTrue(desk.reportsAWallet(clerk, site).getCaseNumber().endsWith("-001"));
    }

    @Test
    void theSlipIsPlainAndItsCodeIsGenuineToEverybody() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        CaseNumber number = number(desk.reportsAWallet(clerk, site));
        var slip = house.as(clerk, () -> register.slip(number));
        assertEquals("王小明", slip.getReport().getClient().getName());
        assertEquals(1, slip.getNotice().getVersion());
        PublicCheck check =
                papers.byCode(slip.getVerificationCode().toLowerCase()).orElseThrow();
        assertEquals(slip.getNumber(), check.getNumber());
        assertEquals("ACCEPTANCE", check.getKind());
        assertEquals("WALLET", check.getItemClass());
        assertTrue(papers.byCode("22222222").isEmpty());
        List<ChronicleEntry> entries = house.as(clerk, () -> register.chronology(number));
        assertEquals("SLIP_PRINTED", entries.get(3).getAct());
    }

    private static CaseNumber number(CaseView view) {
        return new CaseNumber(view.getCaseNumber());
    }

    private static int tail(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }
}
