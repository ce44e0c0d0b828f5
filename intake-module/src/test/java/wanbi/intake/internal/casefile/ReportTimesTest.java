package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** When it was reported, last seen and missed: R01, R05. */
class ReportTimesTest {

    private static LossReport judged(Consumer<ReportForm> change) {
        return judged(change, Houses.aHouse());
    }

    private static LossReport judged(Consumer<ReportForm> change, Surroundings around) {
        ReportForm form = ReportForm.of(ThingForm.a("黑色钱包"));
        change.accept(form);
        return LossReport.judged(form.typed(), around);
    }

    @Test
    void aReportFromTheFutureIsRefused() {
        assertRefused("reportedAt", "IN_FUTURE", () -> judged(form -> form.reportedAt = NOW.plusSeconds(120)));
    }

    @Test
    void aClockThatRunsAheadByLessThanAMinuteIsForgiven() {
        LossReport report = judged(form -> form.reportedAt = NOW.plusSeconds(30));
        assertEquals(NOW, report.said().reportedAt());
    }

    @Test
    void aReportWithoutATimeIsRefused() {
        assertRefused("reportedAt", "REQUIRED", () -> judged(form -> form.reportedAt = null));
    }

    @Test
    void anOldReportNeedsAReasonForItsLateEntryAndNothingElse() {
        assertRefused("lateEntryReason", "LATE_ENTRY_REASON_REQUIRED", () -> judged(ReportTimesTest::threeYearsOld));
        judged(form -> {
            threeYearsOld(form);
            form.lateEntryReason = "停电，纸质登记补录";
        });
    }

    private static void threeYearsOld(ReportForm form) {
        form.reportedAt = NOW.minus(Duration.ofDays(1_095));
        form.lastSeenFrom = form.reportedAt.minusSeconds(7_200);
        form.lastSeenTo = form.reportedAt.minusSeconds(3_600);
        form.discoveredAt = form.reportedAt;
    }

    @Test
    void whoCannotSayWhenItWasLastSeenIsNotSentAway() {
        judged(form -> {
            form.lastSeenFrom = null;
            form.lastSeenTo = null;
        });
    }

    @Test
    void whatWasSeenAfterTheReportIsRefused() {
        assertRefused("lastSeenTo", "AFTER_REPORT", () -> judged(form -> form.lastSeenTo = NOW));
    }

    @Test
    void whatWasMissedAfterTheReportIsRefused() {
        assertRefused("discoveredAt", "AFTER_REPORT", () -> judged(form -> form.discoveredAt = NOW));
    }

    @Test
    void aWindowThatEndsBeforeItStartsIsRefused() {
        assertRefused(
                "lastSeenTo",
                "BEFORE_START",
                () -> judged(form -> form.lastSeenTo = form.lastSeenFrom.minusSeconds(1)));
    }

    @Test
    void aLossOfOverAYearAgoIsTheManagersToTake() {
        assertRefused("lastSeenFrom", "LAST_SEEN_TOO_OLD", () -> judged(ReportTimesTest::lostTwoYearsAgo));
        judged(ReportTimesTest::lostTwoYearsAgo, Houses.aManagedHouse());
    }

    @Test
    void aManagerTakesALossOfOverAYearAgoWithANoteOnly() {
        assertRefused(
                "lastSeenFrom",
                "LAST_SEEN_TOO_OLD",
                () -> judged(
                        form -> {
                            lostTwoYearsAgo(form);
                            form.circumstances = "很久";
                        },
                        Houses.aManagedHouse()));
    }

    private static void lostTwoYearsAgo(ReportForm form) {
        form.lastSeenFrom = NOW.minus(Duration.ofDays(730));
        form.lastSeenTo = form.lastSeenFrom;
        form.discoveredAt = null;
        form.circumstances = "装修前存放在储藏室，今日清理才发现缺失";
    }

    @Test
    void aTimeThatNobodyCanMeanIsRefused() {
        assertRefused("reportedAt", "INVALID", () -> judged(form -> form.reportedAt = Instant.MIN));
        assertRefused("reportedAt", "INVALID", () -> judged(form -> form.reportedAt = Instant.MAX));
        assertRefused("lastSeenFrom", "INVALID", () -> judged(form -> form.lastSeenFrom = Instant.MIN));
    }
}
