package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.Refusals.refused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.Obligation;
import wanbi.kernel.InvalidInput;

/** A theft on its way through call, help, decision, care and end (E.3). */
class PolicedCaseTest {

    private static final Instant NOW = ReportForm.NOW;

    private static LossCase theft() {
        return Thefts.reported(Thefts.aTheft());
    }

    private static LossCase decided() {
        LossCase theft = theft();
        theft.policeCalled(NOW);
        theft.decided("CRIMINAL");
        return theft;
    }

    private static LossCase caredFor() {
        LossCase theft = decided();
        theft.become(CaseStatus.AFTERCARE);
        return theft;
    }

    @Test
    void aCallMovesWhatNobodyKnewOfAndLeavesWhatHasGoneFurther() {
        LossCase theft = theft();
        theft.declinePolice();
        theft.declinePolice();
        assertEquals(CaseStatus.NOT_REPORTED, theft.status());
        theft.policeCalled(NOW);
        assertEquals(CaseStatus.POLICE_REPORTED, theft.status());
        assertEquals("CASE_STATE", refused(theft::declinePolice));
        theft.evidenceAskedFor();
        assertEquals(CaseStatus.COOPERATING, theft.status());
        theft.policeCalled(NOW);
        theft.evidenceAskedFor();
        assertEquals(CaseStatus.COOPERATING, theft.status());
        theft.decided("PUBLIC_ORDER");
        assertEquals(CaseStatus.POLICE_DECIDED, theft.status());
        theft.decided("TRANSFERRED");
        assertEquals("TRANSFERRED", theft.legalNature());
    }

    @Test
    void theFirstCallAfterADeclinationIsNeverTooLate() {
        LossCase declined = theft();
        declined.declinePolice();
        declined.become(CaseStatus.AFTERCARE);
        declined.policeCalled(NOW);
        assertEquals(CaseStatus.POLICE_REPORTED, declined.status());
        LossCase known = caredFor();
        known.policeCalled(NOW);
        assertEquals(CaseStatus.AFTERCARE, known.status());
    }

    @Test
    void aLossRemembersTheCallAndStaysWhereItIs() {
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        CaseStatus before = loss.status();
        loss.policeCalled(NOW);
        loss.evidenceAskedFor();
        loss.decided("NO_CASE");
        assertFalse(loss.waitLong());
        assertEquals(before, loss.status());
        assertTrue(loss.isKnownToPolice());
    }

    @Test
    void aTheftThatWasALossIsKnownToThePoliceAsTheLossWas() {
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        LossCase theft = theft();
        theft.goesOnFrom(loss);
        assertEquals(CaseStatus.REPORTED, theft.status());
        loss.policeCalled(NOW);
        theft.goesOnFrom(loss);
        assertEquals(CaseStatus.POLICE_REPORTED, theft.status());
    }

    @Test
    void onlyWhatThePoliceDecidedAndNobodyCaresForYetWaitsLong() {
        LossCase theft = decided();
        assertTrue(theft.waitLong());
        assertEquals(CaseStatus.LONG_TERM, theft.status());
        assertTrue(theft.status().isOpen());
        assertFalse(theft.waitLong());
        theft.reopen(NOW);
        assertEquals(CaseStatus.COOPERATING, theft.status());
        assertFalse(caredFor().waitLong());
    }

    private static Effort effort(List<String> owed, boolean told) {
        return new Effort(owed, List.of(), told);
    }

    @Test
    void careComesAfterTheClientWasLookedAfterAndTold() {
        assertEquals(
                "STEP_NOT_DONE", refused(() -> effort(List.of("EDUCATE"), true).refuseUnlessCaredFor()));
        assertEquals(
                "CLIENT_NOT_TOLD", refused(() -> effort(List.of("SCENE"), false).refuseUnlessCaredFor()));
        effort(List.of("SCENE"), true).refuseUnlessCaredFor();
    }

    private static EndCommand.Close saying(LossCase theft, String outcome) {
        return new EndCommand.Close(theft.number(), null, "已告知客户", 4, outcome);
    }

    @Test
    void aTheftIsClosedAfterCareWithItsOutcomeByWhoMay() {
        LossCase theft = caredFor();
        TheftClosing how = TheftClosing.judged(saying(theft, "UNSOLVED"), effort(List.of(), true), false);
        assertEquals("CASE_STATE", refused(() -> decided().end(how, Houses.aManager(), NOW)));
        assertEquals("CLOSE_BY_MANAGER", refused(() -> theft.end(how, Houses.aClerk(), NOW)));
        TheftClosing urgent = TheftClosing.judged(saying(theft, "UNSOLVED"), effort(List.of(), true), true);
        assertEquals("CLOSE_BY_HEAD_OFFICE", refused(() -> theft.end(urgent, Houses.aManager(), NOW)));
        TheftClosing early = TheftClosing.judged(saying(theft, "UNSOLVED"), effort(List.of("SCENE"), true), false);
        assertEquals("STEP_NOT_DONE", refused(() -> theft.end(early, Houses.aManager(), NOW)));
        Effort owing = new Effort(List.of(), List.of(Obligation.HAZARD_OPEN), true);
        assertEquals(
                "OBLIGATIONS_OPEN",
                refused(() ->
                        theft.end(TheftClosing.judged(saying(theft, "SOLVED"), owing, false), Houses.aManager(), NOW)));
        theft.end(how, Houses.aManager(), NOW);
        assertEquals(CaseStatus.CLOSED, theft.status());
        assertEquals("UNSOLVED", theft.ending().outcome());
        theft.reopen(NOW);
        assertEquals(CaseStatus.COOPERATING, theft.status());
        assertNull(theft.ending());
    }

    @Test
    void theOutcomeIsOneOfThoseThatThereAre() {
        LossCase theft = caredFor();
        for (String outcome : new String[] {null, "FORGOTTEN"}) {
            InvalidInput refused = assertThrows(
                    InvalidInput.class,
                    () -> TheftClosing.judged(saying(theft, outcome), effort(List.of(), true), false));
            assertEquals("outcome", refused.errors().get(0).field());
            assertEquals(1, refused.errors().size());
        }
    }
}
