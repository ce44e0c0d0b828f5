package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.EndedLosses.ENOUGH;
import static wanbi.intake.internal.casefile.EndedLosses.WATCH_OVER;
import static wanbi.intake.internal.casefile.EndedLosses.aLossWatchedInVain;
import static wanbi.intake.internal.casefile.EndedLosses.aWatchedLossOf;
import static wanbi.intake.internal.casefile.EndedLosses.close;
import static wanbi.intake.internal.casefile.EndedLosses.withdraw;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.TODAY;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.link;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseProgress.ReturnedLine;

/** What was ended goes on (R25). */
class ReopeningTest {

    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    @Test
    void whatWasNotFoundIsLookedForAgain() {
        LossCase closed = aLossWatchedInVain();
        close(closed, ENOUGH, Houses.aManager(), WATCH_OVER);
        closed.reopen(WATCH_OVER.plus(HALF_A_YEAR));
        assertEquals(CaseStatus.IN_PROGRESS, closed.status());
        assertEquals(LineStatus.MISSING, closed.lines().get(0).status());
        assertNull(closed.ending());
        assertNull(closed.watchUntil());
    }

    @Test
    void whatTheClientThoughtToHaveFoundIsLookedForAgain() {
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        withdrawn.reopen(NOW);
        assertEquals(LineStatus.MISSING, withdrawn.lines().get(0).status());
        link(withdrawn, 1, tag(1), 1);
        withdrawn.releaseLink(tag(1), "不是同一件", Houses.aClerk(), NOW);
        assertEquals(CaseStatus.IN_PROGRESS, withdrawn.status());
    }

    @Test
    void aWatchIsBrokenOff() {
        LossCase watched = aWatchedLossOf("钱包");
        watched.reopen(NOW.plus(HALF_A_YEAR).plus(HALF_A_YEAR));
        assertEquals(CaseStatus.IN_PROGRESS, watched.status());
    }

    @Test
    void halfAYearIsTheEnd() {
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertRefused(
                "REOPEN_TOO_LATE", () -> withdrawn.reopen(NOW.plus(HALF_A_YEAR).plusMillis(1)));
        LossCase inTime = anAcceptedLossOf("钱包");
        withdraw(inTime);
        inTime.reopen(NOW.plus(HALF_A_YEAR));
        assertEquals(CaseStatus.IN_PROGRESS, inTime.status());
    }

    @Test
    void whatCameBackStaysBackAndTheFileMayBeClosedAgain() {
        LossCase returned = aReturnedLossOf("钱包");
        close(returned, ENOUGH, Houses.aClerk(), NOW);
        returned.reopen(NOW);
        assertEquals(LineStatus.RETURNED, returned.lines().get(0).status());
        close(returned, ENOUGH, Houses.aClerk(), NOW);
        assertEquals(CaseStatus.CLOSED, returned.status());
    }

    /** What went to the wrong hands did not come back: not found while the file is closed, looked for when it is open. */
    @Test
    void whatWentToTheWrongHandsIsLookedForAgain() {
        LossCase returned = aReturnedLossOf("钱包");
        returned.things().wronglyHandedOver(new ReturnedLine(1, tag(1), 1), false);
        assertEquals(LineStatus.NOT_FOUND, returned.lines().get(0).status());
        assertEquals(0, returned.lines().get(0).returned());
        assertEquals(CaseStatus.RETURNED, returned.status());
        close(returned, ENOUGH, Houses.aClerk(), NOW);
        returned.reopen(NOW);
        assertEquals(CaseStatus.IN_PROGRESS, returned.status());
        assertEquals(LineStatus.MISSING, returned.lines().get(0).status());
    }

    @Test
    void whatIsOpenMergedOrVoidedIsNotOpenedAgain() {
        assertRefused("CASE_STATE", () -> anAcceptedLossOf("钱包").reopen(NOW));
        assertRefused("CASE_STATE", () -> aReturnedLossOf("钱包").reopen(NOW));
        LossCase voided = anAcceptedLossOf("钱包");
        voided.voidEntry("录错", Houses.aManager(), TODAY, NOW);
        assertRefused("CASE_STATE", () -> voided.reopen(NOW));
    }
}
