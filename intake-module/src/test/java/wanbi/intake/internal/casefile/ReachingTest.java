package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Three tries in 24 hours, then another person, then in writing (R08). */
class ReachingTest {

    private final LossCase waiting = aLossWaitingWith("钱包");
    private Instant now = NOW;

    private String after(Duration later, String channel, String outcome, String other) {
        now = now.plus(later);
        waiting.notified(new ToldClient(channel, now, outcome, null, other, null), Houses.aClerk(), now);
        Reaching reaching = Reaching.of(waiting).orElseThrow();
        return reaching.step() + " " + reaching.tries() + " "
                + (reaching.dueAt() == null ? null : Duration.between(NOW, reaching.dueAt()));
    }

    private String noAnswerAfter(int hours) {
        return after(Duration.ofHours(hours), "PHONE", "NO_ANSWER", null);
    }

    @Test
    void whileNothingWaitsThereIsNobodyToReach() {
        assertTrue(Reaching.of(anAcceptedLossOf("钱包")).isEmpty());
        assertEquals(
                new Reaching(Reaching.Step.TELL, 0, null), Reaching.of(waiting).orElseThrow());
    }

    @Test
    void threeTriesAreSpreadOverADayThenAnotherPersonIsAsked() {
        assertEquals("TRY_AGAIN 1 PT8H", noAnswerAfter(0));
        assertEquals("TRY_AGAIN 2 PT16H", noAnswerAfter(8));
        assertEquals("ASK_OTHER 3 PT20H", noAnswerAfter(8));
        assertEquals("WRITE 4 PT41H", after(Duration.ofHours(1), "PHONE", "NO_ANSWER", "配偶"));
        assertEquals("WAIT 5 null", after(Duration.ofHours(1), "LETTER", "NO_ANSWER", null));
    }

    @Test
    void aDayIsEnoughForTwo() {
        noAnswerAfter(0);
        assertEquals("ASK_OTHER 2 PT28H", noAnswerAfter(24));
    }

    @Test
    void aWrongNumberIsNotTriedAgain() {
        assertEquals("ASK_OTHER 1 PT4H", after(Duration.ZERO, "PHONE", "WRONG_NUMBER", null));
    }

    @Test
    void whoHasBeenReachedIsNotTriedAnyMore() {
        noAnswerAfter(0);
        assertEquals("TOLD 1 null", after(Duration.ofHours(1), "WECHAT", "READ", null));
    }
}
