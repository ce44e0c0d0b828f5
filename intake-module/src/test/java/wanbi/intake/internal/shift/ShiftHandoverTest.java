package wanbi.intake.internal.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A change of shift ends once, and whoever had a hand in it does not review it (I11). */
class ShiftHandoverTest {

    private static final int GIVER = 7;
    private static final int RECEIVER = 8;
    private static final int WITNESS = 9;

    private final ShiftHandover shift = ShiftHandover.offer(
            "SH01-JB-20261123-001",
            new SiteCode("SH01"),
            word(GIVER),
            StaffId.ofNumber(RECEIVER),
            "陈静",
            new Holdings(List.of(), List.of("SH01-SAFE-1"), 0));

    private static Word word(int who) {
        return Word.of(StaffId.ofNumber(who), "P" + who, Instant.parse("2026-11-22T23:00:00Z"));
    }

    private void accept(boolean agrees) {
        shift.accept(word(RECEIVER), StaffId.ofNumber(WITNESS), "王芳", agrees);
    }

    private static String refused(Runnable act) {
        return assertThrows(BusinessRuleViolation.class, act::run).code();
    }

    @Test
    void whatAgreesNeedsNoReview() {
        accept(true);
        assertEquals(ShiftState.ACCEPTED, shift.state());
        assertEquals("SHIFT_NOT_IN_REVIEW", refused(() -> shift.review(word(1), "好")));
    }

    @ParameterizedTest
    @ValueSource(ints = {GIVER, RECEIVER, WITNESS})
    void reviewIsRefusedToWhoeverHadAHandInIt(int who) {
        accept(false);
        assertEquals("OWN_SHIFT", refused(() -> shift.review(word(who), "好")));
        shift.review(word(1), "找到了");
        assertEquals(ShiftState.REVIEWED, shift.state());
    }

    @Test
    void anEndedOneIsNeitherTakenNorDeclinedNorTakenBack() {
        shift.end(ShiftState.DECLINED, word(RECEIVER), "没有对完");
        assertEquals("SHIFT_ENDED", refused(() -> accept(true)));
        assertEquals("SHIFT_ENDED", refused(() -> shift.end(ShiftState.WITHDRAWN, word(GIVER), "改天")));
    }
}
