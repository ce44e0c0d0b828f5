package wanbi.investigation.internal.footage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.investigation.internal.footage.Requests.CLERK;
import static wanbi.investigation.internal.footage.Requests.DAY;
import static wanbi.investigation.internal.footage.Requests.MANAGER;
import static wanbi.investigation.internal.footage.Requests.NOW;
import static wanbi.investigation.internal.footage.Requests.WINDOW;
import static wanbi.investigation.internal.footage.Requests.kept;
import static wanbi.investigation.internal.footage.Requests.viewed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.FootageRecords;

/** What a footage request allows when, and how long its recordings last (R06, E.4, I6, I11). */
class FootageRequestTest {

    private final FootageRequest request = Requests.usual(false);

    private static String refusal(Runnable act) {
        return Requests.refusal(() -> {
            act.run();
            return null;
        });
    }

    @Test
    void theDeadlineIsADayBeforeTheShortestRetentionEnds() {
        assertEquals(WINDOW.from().plus(Duration.ofDays(6)), request.deadline());
        assertEquals(WINDOW.from().plus(Duration.ofDays(7)), request.earliestAt());
    }

    @Test
    void nobodyApprovesTheOwnRequestAndNobodyDecidesTwice() {
        assertEquals("OWN_APPROVAL", refusal(() -> request.approve(CLERK, NOW)));
        assertEquals("OWN_APPROVAL", refusal(() -> request.reject(CLERK, "不需要", NOW)));
        request.approve(MANAGER, NOW);
        assertEquals(FootageStatus.APPROVED, request.status());
        assertEquals("FOOTAGE_DECIDED", refusal(() -> request.approve(MANAGER, NOW)));
    }

    @Test
    void onlyWhatIsUrgentIsViewedBeforeItsApproval() {
        assertEquals("FOOTAGE_NOT_APPROVED", refusal(() -> request.begin(NOW)));
        FootageRequest urgent = Requests.usual(true);
        urgent.begin(NOW);
        assertEquals(
                NOW.plus(Duration.ofMinutes(30)),
                urgent.view(FootageRecords.NONE).getApprovalDueAt());
        assertTrue(urgent.elapse(NOW.plus(Duration.ofMinutes(30))).approvalOverdue());
        assertTrue(!urgent.elapse(NOW.plus(Duration.ofMinutes(31))).approvalOverdue(), "rings once");
        urgent.approve(MANAGER, NOW.plus(Duration.ofMinutes(40)));
        assertNull(urgent.view(FootageRecords.NONE).getApprovalDueAt());
    }

    @Test
    void whatIsRejectedIsNeitherViewedNorKept() {
        request.reject(MANAGER, "与案件无关", NOW);
        assertEquals("FOOTAGE_STATE", refusal(() -> request.begin(NOW)));
        assertEquals("FOOTAGE_NOT_APPROVED", refusal(request::refuseUnlessViewed));
        assertNull(request.earliestAt());
    }

    @Test
    void withoutAHitEveryCameraIsViewed() {
        request.approve(MANAGER, NOW);
        request.reviewed(viewed(ReviewResult.NOT_SEEN, "SH01-C002"), NOW);
        assertEquals(FootageStatus.REVIEWING, request.status());
        assertEquals(WINDOW.from().plus(Duration.ofDays(30)), request.earliestAt());
        request.reviewed(viewed(ReviewResult.NOT_SEEN, "SH01-C001"), NOW);
        assertEquals(FootageStatus.CONCLUDED, request.status());
        assertNull(request.earliestAt());
    }

    @Test
    void aHitEndsTheLooking() {
        request.approve(MANAGER, NOW);
        request.reviewed(viewed(ReviewResult.HIT, "SH01-C002"), NOW);
        assertEquals(FootageStatus.CONCLUDED, request.status());
    }

    @Test
    void onlyWhatWasViewedIsKeptAndOnlyWhatIsKeptIsSupplied() {
        request.approve(MANAGER, NOW);
        assertEquals("FOOTAGE_NOT_VIEWED", refusal(() -> request.preserve(List.of())));
        assertEquals("FOOTAGE_STATE", refusal(request::supply));
        request.reviewed(viewed(ReviewResult.HIT, "SH01-C001"), NOW);
        request.preserve(List.of("SH01-C001"));
        assertEquals(FootageStatus.PRESERVED, request.status());
        request.supply();
        assertEquals(FootageStatus.SUPPLIED, request.status());
    }

    @Test
    void nothingUnapprovedIsSuppliedOrShown() {
        FootageRequest urgent = Requests.usual(true);
        urgent.reviewed(viewed(ReviewResult.HIT, "SH01-C001"), NOW);
        urgent.preserve(List.of("SH01-C001"));
        assertEquals("FOOTAGE_NOT_APPROVED", refusal(urgent::supply));
        assertEquals("FOOTAGE_NOT_APPROVED", refusal(urgent::refuseUnlessShowable));
    }

    @Test
    void theClockReddensLevelByLevelAndTheMostUrgentRings() {
        Instant first = request.earliestAt();
        assertEquals(
                List.of(), request.elapse(first.minus(Duration.ofHours(73))).redder());
        assertEquals(
                RedLevel.WARN,
                request.elapse(first.minus(Duration.ofHours(72)))
                        .redder()
                        .get(0)
                        .level());
        assertEquals(
                List.of(), request.elapse(first.minus(Duration.ofHours(71))).redder());
        assertEquals(
                RedLevel.HEAD_OFFICE,
                request.elapse(first.minus(Duration.ofHours(3))).redder().get(0).level());
    }

    @Test
    void aWindowIsLostWhenItsEndIsWrittenOver() {
        FootageRequest one = Requests.of(WINDOW, false, NOW, kept("SH01-C002", 7));
        assertEquals(
                List.of(), one.elapse(WINDOW.from().plus(DAY.multipliedBy(7))).lost());
        assertEquals(1, one.elapse(WINDOW.to().plus(DAY.multipliedBy(7))).lost().size());
        assertEquals(FootageStatus.OVERWRITTEN, one.status());
        assertEquals(LossCause.OUR_DELAY, one.find("SH01-C002").orElseThrow().lossCause());
    }

    /** L-19: with a recorder that keeps seven of thirty days. */
    @Test
    void aLossIsPutDownToWhoeverCausedIt() {
        Window old = new Window(NOW.minus(DAY.multipliedBy(12)), NOW.minus(DAY.multipliedBy(10)));
        assertEquals(LossCause.OUR_DELAY, causeOf(old, NOW.minus(DAY.multipliedBy(5))));
        assertEquals(LossCause.EQUIPMENT, causeOf(old, NOW));
        Window older = new Window(NOW.minus(DAY.multipliedBy(42)), NOW.minus(DAY.multipliedBy(40)));
        assertEquals(LossCause.LATE_REPORT, causeOf(older, NOW));
    }

    private static LossCause causeOf(Window window, Instant reportedAt) {
        FootageRequest lost = Requests.of(window, false, reportedAt, kept("SH01-C002", 7));
        assertEquals(FootageStatus.OVERWRITTEN, lost.status());
        return lost.find("SH01-C002").orElseThrow().lossCause();
    }

    @Test
    void aFaultThatSwallowsTheWindowIsTheEquipments() {
        AskedCamera broken = new AskedCamera("SH01-C001", kept("SH01-C001", 30).retention(), true);
        FootageRequest request = Requests.of(WINDOW, false, NOW, broken);
        assertEquals(FootageStatus.EQUIPMENT_FAULT, request.status());
        assertEquals(1, request.lostAtOnce().size());
    }

    @Test
    void anEndedCaseWaitsForNothingUntilItGoesOn() {
        request.release(NOW);
        assertNull(request.earliestAt());
        assertEquals(List.of(), request.elapse(NOW.plus(DAY.multipliedBy(60))).lost());
        request.release(null);
        assertEquals(WINDOW.from().plus(DAY.multipliedBy(7)), request.earliestAt());
    }

    @Test
    void aMeasurementMovesTheClock() {
        request.remeasured("SH01-C002", new Retention(DAY.multipliedBy(3), DAY.multipliedBy(30)), NOW);
        assertEquals(WINDOW.from().plus(DAY.multipliedBy(3)), request.earliestAt());
    }
}
