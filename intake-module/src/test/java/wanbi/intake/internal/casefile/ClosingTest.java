package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.EndedLosses.ENOUGH;
import static wanbi.intake.internal.casefile.EndedLosses.WATCH_OVER;
import static wanbi.intake.internal.casefile.EndedLosses.ZONE;
import static wanbi.intake.internal.casefile.EndedLosses.aLossWatchedInVain;
import static wanbi.intake.internal.casefile.EndedLosses.aWatchedLossOf;
import static wanbi.intake.internal.casefile.EndedLosses.close;
import static wanbi.intake.internal.casefile.EndedLosses.obliged;
import static wanbi.intake.internal.casefile.EndedLosses.owing;
import static wanbi.intake.internal.casefile.EndedLosses.said;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReferralOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.Obligation;

/** A file is closed (E.2, R02, R20). */
class ClosingTest {

    @Test
    void theDeskClosesWhatWasHandedBack() {
        LossCase returned = aReturnedLossOf("钱包");
        close(returned, ENOUGH, Houses.aClerk(), NOW);
        assertEquals(CaseStatus.CLOSED, returned.status());
        assertEquals(LineStatus.RETURNED, returned.lines().get(0).status());
        assertEquals(5, returned.ending().satisfaction());
        assertEquals(NOW, returned.ending().at());
    }

    @Test
    void theHouseClosesWithoutAWord() {
        LossCase returned = aReturnedLossOf("钱包");
        returned.end(Closing.byTheHouse(ENOUGH, NOW, ZONE), Houses.aClerk(), NOW);
        assertEquals(CaseStatus.CLOSED, returned.status());
        assertNull(returned.ending().because());
    }

    @Test
    void whatThePlanStillWantsKeepsTheFileOpen() {
        assertRefused("STEP_NOT_DONE", () -> close(aReturnedLossOf("钱包"), owing("SECOND_LOSS"), Houses.aClerk(), NOW));
        assertRefused(
                "STEP_NOT_DONE",
                () -> close(aLossWatchedInVain(), owing("SECOND_LOSS"), Houses.aManager(), WATCH_OVER));
    }

    @Test
    void whatOthersOweKeepsTheFileOpen() {
        Effort obliged = obliged(Obligation.HAZARD_OPEN);
        assertRefused("OBLIGATIONS_OPEN", () -> close(aReturnedLossOf("钱包"), obliged, Houses.aClerk(), NOW));
        assertRefused("OBLIGATIONS_OPEN", () -> close(aLossWatchedInVain(), obliged, Houses.aManager(), WATCH_OVER));
    }

    @Test
    void afterThirtyDaysAndALetterWhatWasWatchedIsClosed() {
        LossCase watched = aLossWatchedInVain();
        close(watched, ENOUGH, Houses.aManager(), WATCH_OVER);
        assertEquals(CaseStatus.CLOSED, watched.status());
        assertEquals(LineStatus.NOT_FOUND, watched.lines().get(0).status());
    }

    @Test
    void aWatchIsNotCutShort() {
        assertRefused(
                "WATCH_NOT_OVER",
                () -> close(aLossWatchedInVain(), ENOUGH, Houses.aManager(), WATCH_OVER.minusMillis(1)));
    }

    @Test
    void theClientGetsALetterFirst() {
        LossCase toldBeforeTheWatch = anAcceptedLossOf("钱包");
        toldBeforeTheWatch.notified(
                new ToldClient("LETTER", NOW.minusSeconds(60), "REACHED", null), Houses.aClerk(), NOW.minusSeconds(60));
        toldBeforeTheWatch.watch(ENOUGH, NOW);
        assertRefused("CLOSING_LETTER_MISSING", () -> close(toldBeforeTheWatch, ENOUGH, Houses.aManager(), WATCH_OVER));
    }

    @Test
    void whatWasNotFoundIsGivenUpByTheManager() {
        assertRefused("CLOSE_BY_MANAGER", () -> close(aLossWatchedInVain(), ENOUGH, Houses.aClerk(), WATCH_OVER));
        LossCase watched = aLossWatchedInVain();
        close(watched, ENOUGH, Houses.headOffice(), WATCH_OVER);
        assertEquals(CaseStatus.CLOSED, watched.status());
    }

    @Test
    void whatIsOpenIsNotClosed() {
        assertRefused("CASE_STATE", () -> close(anAcceptedLossOf("钱包"), ENOUGH, Houses.aManager(), NOW));
        assertRefused("CASE_STATE", () -> close(aLossWaitingWith("钱包"), ENOUGH, Houses.aManager(), NOW));
        LossCase lookedFor = anAcceptedLossOf("钱包");
        lookedFor.takeUpLooking(NOW);
        assertRefused("CASE_STATE", () -> close(lookedFor, ENOUGH, Houses.aManager(), NOW));
    }

    @Test
    void aReferralIsClosedOnceItIsPassedOn() {
        LossCase referral = aReferralOf("雨伞");
        referral.accept(
                new CaseCommand.Accept(referral.number(), null, null, null), ReportedLosses::aSlip, Houses.aHouse());
        close(referral, ENOUGH, Houses.aClerk(), NOW);
        assertEquals(CaseStatus.CLOSED, referral.status());
        assertRefused("CASE_STATE", () -> referral.reopen(NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void satisfactionIsOneToFive(int satisfaction) {
        LossCase returned = aReturnedLossOf("钱包");
        assertRefused(
                "satisfaction",
                "OUT_OF_RANGE",
                () -> Closing.judged(said(returned, "已交还", satisfaction), ENOUGH, NOW, ZONE));
    }

    @Test
    void aReasonIsWantedAndSatisfactionIsNot() {
        LossCase returned = aReturnedLossOf("钱包");
        assertRefused("reason", "REQUIRED", () -> Closing.judged(said(returned, null, 3), ENOUGH, NOW, ZONE));
        returned.end(Closing.judged(said(returned, "已交还", null), ENOUGH, NOW, ZONE), Houses.aClerk(), NOW);
        assertNull(returned.ending().satisfaction());
    }

    @Test
    void whatIsWatchedAgainNeedsItsThirtyDaysAnew() {
        LossCase watched = aLossWatchedInVain();
        watched.reopen(NOW.plusSeconds(120));
        watched.watch(ENOUGH, NOW.plusSeconds(180));
        assertRefused("WATCH_NOT_OVER", () -> close(watched, ENOUGH, Houses.aManager(), WATCH_OVER));
        assertEquals(WATCH_OVER.plusSeconds(180), watched.watchUntil());
        assertEquals(CaseStatus.WATCH, watched.status());
        assertEquals(null, aWatchedLossOf("钱包").ending());
    }
}
