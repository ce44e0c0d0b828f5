package wanbi.investigation.internal.footage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.investigation.internal.footage.Requests.DAY;
import static wanbi.investigation.internal.footage.Requests.MANAGER;
import static wanbi.investigation.internal.footage.Requests.NOW;
import static wanbi.investigation.internal.footage.Requests.WINDOW;
import static wanbi.investigation.internal.footage.Requests.kept;
import static wanbi.investigation.internal.footage.Requests.refusal;
import static wanbi.investigation.internal.footage.Requests.viewed;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.CameraFaultView;

/** Courts ask why there was no picture: whose loss it is when a camera recorded nothing, or nothing is left of it (L-19). */
class FootageLossTest {

    private static final String CAMERA = "SH01-C002";
    private static final Duration HOUR = Duration.ofHours(1);

    private static CameraFault fault(Instant from, Instant to) {
        return CameraFault.report(CAMERA, from, to, "无图像", "吴刚", NOW);
    }

    private static LossCause causeWhenViewed(Window window, Instant reportedAt, ReviewResult result) {
        FootageRequest request = Requests.of(window, false, reportedAt, kept(CAMERA, 30));
        request.approve(MANAGER, NOW);
        request.reviewed(viewed(result, CAMERA), NOW);
        return request.find(CAMERA).orElseThrow().lossCause();
    }

    private static Window daysAgo(long days) {
        Instant to = NOW.minus(DAY.multipliedBy(days));
        return new Window(to.minus(HOUR), to);
    }

    @Test
    void aFaultTellsSinceWhenUntilWhenAndWhoSaidSo() {
        CameraFault fault = fault(NOW.minus(DAY), null);
        assertNull(fault.view().getTo());
        fault.mended(NOW.minus(HOUR), NOW);
        CameraFaultView told = fault.view();
        assertEquals(NOW.minus(DAY), told.getFrom());
        assertEquals(NOW.minus(HOUR), told.getTo());
        assertEquals("无图像", told.getNote());
        assertEquals("吴刚", told.getByName());
        assertEquals(
                "from REQUIRED, note REQUIRED", refusal(() -> CameraFault.report(CAMERA, null, null, " ", "吴刚", NOW)));
    }

    /** What was recorded before it broke, or after it was mended, can still be looked at. */
    @Test
    void onlyAFaultOverTheWholeWindowMeansThatNothingWasRecorded() {
        assertTrue(fault(WINDOW.from(), WINDOW.to()).swallows(WINDOW));
        assertTrue(fault(WINDOW.from().minus(DAY), null).swallows(WINDOW), "not mended yet");
        assertFalse(fault(WINDOW.from().plusSeconds(1), null).swallows(WINDOW));
        assertFalse(fault(WINDOW.from().minus(DAY), WINDOW.to().minusSeconds(1)).swallows(WINDOW));
    }

    @Test
    void whatABrokenCameraDidNotRecordIsTheEquipments() {
        FootageRequest request = Requests.of(
                WINDOW, false, NOW, new AskedCamera(CAMERA, kept(CAMERA, 30).retention(), true));
        assertEquals(LossCause.EQUIPMENT, request.find(CAMERA).orElseThrow().lossCause());
        assertEquals(FootageStatus.EQUIPMENT_FAULT, request.status());
        assertEquals(LossCause.EQUIPMENT, causeWhenViewed(WINDOW, NOW, ReviewResult.EQUIPMENT_FAULT));
    }

    /** Nobody knows since when it was gone, so it counts as gone since somebody looked. */
    @Test
    void whatIsFoundWrittenOverIsPutDownToWhoeverCausedIt() {
        assertEquals(LossCause.OUR_DELAY, causeWhenViewed(daysAgo(3), NOW.minus(DAY), ReviewResult.OVERWRITTEN));
        assertEquals(LossCause.EQUIPMENT, causeWhenViewed(daysAgo(3), NOW, ReviewResult.OVERWRITTEN));
        FootageRequest late = Requests.of(daysAgo(40), false, NOW, kept(CAMERA, 30));
        assertEquals(LossCause.LATE_REPORT, late.find(CAMERA).orElseThrow().lossCause());
    }

    @Test
    void whatWasSeenOrMerelyNotFilmedIsNobodysLoss() {
        assertNull(causeWhenViewed(WINDOW, NOW, ReviewResult.NOT_SEEN));
        assertNull(causeWhenViewed(WINDOW, NOW, ReviewResult.HIT));
        assertNull(causeWhenViewed(WINDOW, NOW, ReviewResult.NO_COVERAGE));
    }
}
