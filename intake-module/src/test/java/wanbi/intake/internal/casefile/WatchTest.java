package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.EndedLosses.ENOUGH;
import static wanbi.intake.internal.casefile.EndedLosses.WATCH_OVER;
import static wanbi.intake.internal.casefile.EndedLosses.aWatchedLossOf;
import static wanbi.intake.internal.casefile.EndedLosses.obliged;
import static wanbi.intake.internal.casefile.EndedLosses.owing;
import static wanbi.intake.internal.casefile.EndedLosses.withdraw;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReportedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.link;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.Obligation;

/** Looked for, and watched once looking has found nothing (R20, E.2). */
class WatchTest {

    @Test
    void whoBeginsToLookMovesTheCaseOnce() {
        LossCase accepted = anAcceptedLossOf("钱包");
        assertTrue(accepted.takeUpLooking(NOW));
        assertEquals(CaseStatus.IN_PROGRESS, accepted.status());
        assertFalse(accepted.takeUpLooking(NOW));
    }

    @Test
    void nobodyLooksForWhatIsNotAcceptedOrOver() {
        assertFalse(aReportedLossOf("钱包").takeUpLooking(NOW));
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertFalse(withdrawn.takeUpLooking(NOW));
    }

    @Test
    void whatWaitsGoesOnWaitingAndFallsBackToBeingLookedFor() {
        LossCase waiting = aLossWaitingWith("钱包");
        assertTrue(waiting.takeUpLooking(NOW));
        assertEquals(CaseStatus.FOUND_WAITING, waiting.status());
        waiting.releaseLink(tag(1), "不是同一件", Houses.aClerk(), NOW);
        assertEquals(CaseStatus.IN_PROGRESS, waiting.status());
    }

    @Test
    void aWatchLastsThirtyDays() {
        LossCase watched = anAcceptedLossOf("钱包");
        watched.takeUpLooking(NOW);
        watched.watch(ENOUGH, NOW);
        assertEquals(CaseStatus.WATCH, watched.status());
        assertEquals(WATCH_OVER, watched.watchUntil());
    }

    @Test
    void whatIsStillLookedForIsNotWatched() {
        LossCase open = anAcceptedLossOf("钱包");
        assertRefused("WATCH_STEPS_OPEN", () -> open.watch(owing("SEARCH"), NOW));
        open.watch(owing("SECOND_LOSS"), NOW);
        assertEquals(CaseStatus.WATCH, open.status());
    }

    @Test
    void aRefusalNamesTheStepsThatAreMissing() {
        LossCase open = anAcceptedLossOf("钱包");
        var refused = org.junit.jupiter.api.Assertions.assertThrows(
                wanbi.kernel.BusinessRuleViolation.class, () -> open.watch(owing("SEARCH", "DISPATCH"), NOW));
        assertEquals(List.of(List.of("step.SEARCH", "step.DISPATCH")), refused.arguments());
    }

    @Test
    void whatIsOwedToItKeepsItFromBeingWatched() {
        LossCase open = anAcceptedLossOf("钱包");
        assertRefused("OBLIGATIONS_OPEN", () -> open.watch(obliged(Obligation.FOOTAGE_PENDING), NOW));
    }

    @Test
    void theClientMustKnowFirst() {
        LossCase open = anAcceptedLossOf("钱包");
        assertRefused("CLIENT_NOT_TOLD", () -> open.watch(new Effort(List.of(), List.of(), false), NOW));
    }

    @Test
    void onlyWhatIsLookedForIsWatched() {
        assertRefused("CASE_STATE", () -> aReportedLossOf("钱包").watch(ENOUGH, NOW));
        assertRefused("CASE_STATE", () -> aLossWaitingWith("钱包").watch(ENOUGH, NOW));
        assertRefused("CASE_STATE", () -> aWatchedLossOf("钱包").watch(ENOUGH, NOW));
    }

    @Test
    void aFindTakesItOffTheWatchAndTheWrongOneBack() {
        LossCase watched = aWatchedLossOf("钱包");
        link(watched, 1, tag(1), 1);
        assertEquals(CaseStatus.FOUND_WAITING, watched.status());
        watched.releaseLink(tag(1), "不是同一件", Houses.aClerk(), NOW.plusSeconds(60));
        assertEquals(CaseStatus.WATCH, watched.status());
        assertEquals(WATCH_OVER, watched.watchUntil());
    }
}
