package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.procedure.ShippedPlans.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.internal.procedure.Clockwork.Moments;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/** When who is told, and what head office may say of a deadline (E.7, R19). */
class ClockworkTest {

    private static final Clockwork RESTING = new Clockwork((start, length) -> start.plus(length.plusHours(10)));

    @Test
    void halfOfTheTimeWarnsItsEndTellsTheManagerTwiceItTellsHeadOffice() {
        Moments moments = RESTING.moments(NOON, 20, Priority.P2, true);
        assertEquals(NOON.plusSeconds(600), moments.warnAt());
        assertEquals(NOON.plusSeconds(1_200), moments.dueAt());
        assertEquals(NOON.plusSeconds(2_400), moments.headOfficeAt());
    }

    @Test
    void headOfficeHearsOfAGraveCaseEarlier() {
        assertEquals(
                NOON.plusSeconds(1_800),
                RESTING.moments(NOON, 20, Priority.P1, true).headOfficeAt());
    }

    @Test
    void onlyDeskStepsOfCasesThatAreNotUrgentRestAtNight() {
        assertEquals(
                NOON.plus(Duration.ofMinutes(20)).plus(Duration.ofHours(10)),
                RESTING.moments(NOON, 20, Priority.P3, true).dueAt());
        assertEquals(
                NOON.plusSeconds(1_200),
                RESTING.moments(NOON, 20, Priority.P3, false).dueAt());
        assertEquals(
                NOON.plusSeconds(1_200),
                RESTING.moments(NOON, 20, Priority.P2, true).dueAt());
    }

    @Test
    void deadlinesReadAsPeopleWriteThem() {
        assertEquals(
                "1440,4320,+20160", Rhythm.parse("24h, 3d, +14d").orElseThrow().toString());
        assertEquals(Rhythm.NONE, Rhythm.parse(" ").orElseThrow());
        assertEquals("-", Rhythm.NONE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "abc", "10,5", "5,5", "+5", "5,+5,+5", "5,+5,9", "999999d", "5,,6", "1.5"})
    void whatIsNoDeadlineIsRefused(String typed) {
        FieldErrors errors = new FieldErrors();
        Deadlines.typed(typed, "5", "60", errors);
        assertEquals("DEADLINE_SHAPE", errors.all().get(0).code());
    }

    @Test
    void theMoreUrgentMayNotHaveMoreTime() {
        FieldErrors errors = new FieldErrors();
        Deadlines.typed("20", "10", "60", errors);
        assertEquals(
                List.of("p2"), errors.all().stream().map(error -> error.field()).toList());
    }

    private static PlanCommand.ChangeStep change(String step, boolean byHand) {
        return new PlanCommand.ChangeStep(
                "LOSS", 2, null, step, true, byHand, "1", "2", "3", false, List.of("OTHER"), "MANAGER");
    }

    private static ProcedureVersion draft() {
        return ProcedureVersion.draftOf(ShippedPlans.loss(), 2, new StaffId("P-0003"), "周督", NOON);
    }

    @Test
    void aDraftIsEditedAndAPublishedVersionNeverAgain() {
        ProcedureVersion draft = draft();
        draft.change("DISPATCH", StepTerms.judged(change("DISPATCH", true)), null);
        assertEquals("1/2/3", draft.plan().step("DISPATCH").deadlines().toString());
        draft.publish("季度修订", new StaffId("P-0003"), "周督", null, NOON);
        StepTerms terms = StepTerms.judged(change("DISPATCH", true));
        ProcedureRefused refused = assertThrows(ProcedureRefused.class, () -> draft.change("DISPATCH", terms, null));
        assertEquals("VERSION_PUBLISHED", refused.code());
        assertThrows(ProcedureRefused.class, () -> draft.publish("再次", new StaffId("P-0003"), "周督", null, NOON));
    }

    @Test
    void whoLookedAtAnOldDraftIsTold() {
        StepTerms terms = StepTerms.judged(change("DISPATCH", true));
        assertThrows(StaleRecord.class, () -> draft().change("DISPATCH", terms, 7L));
    }

    @Test
    void nothingMayStandBetweenAnybodyAndThePolice() {
        assertEquals(
                List.of("byHand:POLICE_ALWAYS_OPEN", "reasons:POLICE_NEVER_LEFT_OUT"),
                refusals(change("POLICE_CALL", false)));
    }

    private static List<String> refusals(PlanCommand.ChangeStep typed) {
        return assertThrows(InvalidInput.class, () -> StepTerms.judged(typed)).errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }

    /** L-10: whatever head office publishes, the call to the police stays in the plan, and a matter of minutes. */
    @Test
    void noPlanLetsAnybodyOffCallingThePolice() {
        assertEquals(
                List.of("required:POLICE_NEVER_LEFT_OUT", "p1:POLICE_AT_ONCE", "p2:POLICE_AT_ONCE"),
                refusals(new PlanCommand.ChangeStep(
                        "THEFT", 2, null, "POLICE_CALL", false, true, "-", "11", "-", false, List.of(), "MANAGER")));
        StepTerms.judged(new PlanCommand.ChangeStep(
                "THEFT", 2, null, "POLICE_CALL", true, true, "3", "10", "-", false, List.of(), "MANAGER"));
    }

    @Test
    void everyLossStepOfTheTableIsShipped() {
        Map<String, String> deadlines = Map.ofEntries(
                Map.entry("ACCEPT", "5/5/15"),
                Map.entry("SECOND_LOSS", "5/15/60"),
                Map.entry("FOOTAGE_REQUEST", "5/10/30"),
                Map.entry("FOOTAGE_REVIEW", "15/30/120"),
                Map.entry("DISPATCH", "3/10/30"),
                Map.entry("SEARCH", "30/60/240"),
                Map.entry("FEEDBACK", "60/120/1440"),
                Map.entry("REGISTER_FIND", "15/15/60"),
                Map.entry("NOTIFY", "10/10/60"),
                Map.entry("COMPARE", "10/10/15"),
                Map.entry("HANDOVER", "10/10/15"));
        Plan loss = ShippedPlans.loss();
        assertEquals(deadlines.size(), loss.steps().size());
        deadlines.forEach(
                (step, due) -> assertEquals(due, loss.step(step).deadlines().toString(), step));
        assertEquals(16, ShippedPlans.theft().steps().size());
        assertTrue(ShippedPlans.theft().step("POLICE_CALL").anyTime());
        assertFalse(loss.step("DISPATCH").deskStep());
    }
}
