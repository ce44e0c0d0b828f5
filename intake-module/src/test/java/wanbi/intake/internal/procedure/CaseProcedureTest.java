package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.procedure.ShippedPlans.CLERK;
import static wanbi.intake.internal.procedure.ShippedPlans.HEAD_OFFICE;
import static wanbi.intake.internal.procedure.ShippedPlans.MANAGER;
import static wanbi.intake.internal.procedure.ShippedPlans.NOON;
import static wanbi.intake.internal.procedure.ShippedPlans.ROUND_THE_CLOCK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.StepView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.UnknownThing;

/** A case on the plan: what starts and ends its steps, what is refused (R19, I9, I11, E.7). */
class CaseProcedureTest {

    private static final Plan PLAN = ShippedPlans.loss();
    private static final Instant ACCEPTED = NOON.plusSeconds(120);

    private static StepView step(CaseProcedure procedure, String code, Instant now) {
        return procedure.step(code).view(PLAN.step(code), now);
    }

    private static long minutes(StepView step) {
        return Duration.between(step.getStartsAt(), step.getDueAt()).toMinutes();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    private static void byHand(CaseProcedure procedure, String code, Instant at) {
        procedure.completeByHand(code, at, CLERK, PLAN, ROUND_THE_CLOCK);
    }

    @Test
    void acceptanceStartsWhatComesAfterItSideBySide() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        Map<String, String> states = PLAN.steps().stream()
                .collect(Collectors.toMap(PlannedStep::step, one -> step(procedure, one.step(), ACCEPTED)
                        .getState()));
        assertEquals("DONE", states.get("ACCEPT"));
        List.of("SECOND_LOSS", "FOOTAGE_REQUEST", "DISPATCH", "FEEDBACK")
                .forEach(code -> assertEquals("RUNNING", states.get(code), code));
        List.of("FOOTAGE_REVIEW", "SEARCH", "REGISTER_FIND", "NOTIFY", "COMPARE", "HANDOVER")
                .forEach(code -> assertEquals("WAITING", states.get(code), code));
    }

    @Test
    void deadlinesAreThoseOfTheTable() {
        assertEquals(5, minutes(step(ShippedPlans.accepted(Priority.P1), "SECOND_LOSS", NOON)));
        assertEquals(15, minutes(step(ShippedPlans.accepted(Priority.P2), "SECOND_LOSS", NOON)));
        assertEquals(60, minutes(step(ShippedPlans.accepted(Priority.P3), "SECOND_LOSS", NOON)));
        assertEquals(24 * 60, minutes(step(ShippedPlans.accepted(Priority.P3), "FEEDBACK", NOON)));
    }

    @Test
    void aWaitingStepHasNoClock() {
        StepView waiting = step(ShippedPlans.accepted(Priority.P2), "SEARCH", NOON);
        assertNull(waiting.getStartsAt());
        assertNull(waiting.getDueAt());
    }

    @Test
    void whatIsDoneAfterItsTimeIsLateAndStaysSo() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        byHand(procedure, "DISPATCH", ACCEPTED.plusSeconds(601));
        byHand(procedure, "SECOND_LOSS", ACCEPTED.plusSeconds(900));
        assertTrue(step(procedure, "DISPATCH", NOON).isLate());
        assertFalse(step(procedure, "SECOND_LOSS", NOON).isLate());
    }

    @Test
    void aRunningStepIsLateOnceItsTimeIsOver() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        assertFalse(step(procedure, "DISPATCH", ACCEPTED.plusSeconds(600)).isLate());
        assertTrue(step(procedure, "DISPATCH", ACCEPTED.plusSeconds(601)).isLate());
    }

    @Test
    void aStepStartsTheOneThatWaitsForIt() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        byHand(procedure, "DISPATCH", ACCEPTED.plusSeconds(60));
        assertEquals(ACCEPTED.plusSeconds(60), step(procedure, "SEARCH", NOON).getStartsAt());
    }

    @Test
    void completingTwiceIsRefused() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        byHand(procedure, "DISPATCH", ACCEPTED);
        refused("STEP_ENDED", () -> byHand(procedure, "DISPATCH", ACCEPTED));
    }

    @Test
    void completingWhatWaitsIsRefused() {
        refused("STEP_NOT_STARTED", () -> byHand(ShippedPlans.accepted(Priority.P2), "SEARCH", ACCEPTED));
    }

    @Test
    void aNoteIsNoProofWhereTheRecordIs() {
        CaseProcedure reported = ShippedPlans.opened(PLAN, Priority.P2);
        refused("STEP_BY_RECORD", () -> byHand(reported, "ACCEPT", ACCEPTED));
        refused("STEP_BY_RECORD", () -> byHand(reported, "HANDOVER", ACCEPTED));
    }

    @Test
    void aStepThatThePlanDoesNotKnowIsUnknown() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        assertThrows(UnknownThing.class, () -> byHand(procedure, "DANCE", ACCEPTED));
    }

    @Test
    void policeMayBeCalledBeforeAnythingElse() {
        Plan theft = ShippedPlans.theft();
        CaseProcedure procedure = ShippedPlans.opened(theft, Priority.P1);
        procedure.completeByHand("POLICE_CALL", NOON.plusSeconds(5), CLERK, theft, ROUND_THE_CLOCK);
        assertEquals(StepState.DONE, procedure.step("POLICE_CALL").state());
        assertEquals(StepState.RUNNING, procedure.step("GUARD_BROADCAST").state());
        assertEquals(StepState.RUNNING, procedure.step("FACT_CHECK").state());
    }

    @Test
    void feedbackAfterATheftComesBackAndGoesOn() {
        Plan theft = ShippedPlans.theft();
        CaseProcedure procedure = ShippedPlans.opened(theft, Priority.P2);
        long[] days = {1, 3, 7, 21, 35};
        for (long day : days) {
            Instant due = procedure.step("FEEDBACK").clock().dueAt().orElseThrow();
            assertEquals(NOON.plus(Duration.ofDays(day)), due);
            procedure.completeByHand("FEEDBACK", due, CLERK, theft, ROUND_THE_CLOCK);
            assertEquals(StepState.RUNNING, procedure.step("FEEDBACK").state());
        }
    }

    @Test
    void theEndExcusesWhatIsOpenAndKeepsWhatWasLate() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        Instant later = ACCEPTED.plusSeconds(700);
        procedure.end(later, PLAN, ROUND_THE_CLOCK);
        assertEquals("EXCUSED", step(procedure, "DISPATCH", later).getState());
        assertTrue(step(procedure, "DISPATCH", later).isLate());
        assertFalse(step(procedure, "FEEDBACK", later).isLate());
        assertEquals(later, step(procedure, "NOTIFY", later).getStartsAt());
        refused("PROCEDURE_ENDED", () -> byHand(procedure, "DISPATCH", later));
        refused("PROCEDURE_ENDED", () -> procedure.askToDeviate("DISPATCH", "OTHER", "说明", CLERK, later, PLAN));
        refused("PROCEDURE_ENDED", () -> procedure.prioritise(Priority.P1, CLERK, PLAN, ROUND_THE_CLOCK));
    }

    @Test
    void aHigherPriorityShortensRunningClocksFromTheirStarts() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P3);
        procedure.prioritise(Priority.P1, CLERK, PLAN, ROUND_THE_CLOCK);
        StepView dispatch = step(procedure, "DISPATCH", NOON);
        assertEquals(ACCEPTED, dispatch.getStartsAt());
        assertEquals(3, minutes(dispatch));
        assertEquals(List.of("CHOSEN"), procedure.urgency().getBecause());
    }

    @Test
    void onlyHeadOfficeTakesUrgencyAway() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P1);
        ProcedureRefused refused = assertThrows(
                ProcedureRefused.class, () -> procedure.prioritise(Priority.P2, MANAGER, PLAN, ROUND_THE_CLOCK));
        assertEquals("PRIORITY_NOT_LOWERED", refused.code());
        procedure.prioritise(Priority.P2, HEAD_OFFICE, PLAN, ROUND_THE_CLOCK);
        assertEquals(Priority.P2, procedure.priority());
    }

    @Test
    void thePriorityThatACaseHasIsNotSetAgain() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        refused("PRIORITY_UNCHANGED", () -> procedure.prioritise(Priority.P2, MANAGER, PLAN, ROUND_THE_CLOCK));
    }

    @Test
    void whatWasSetByHandStandsUnlessTheFactsBecomeGraver() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        procedure.prioritise(Priority.P3, HEAD_OFFICE, PLAN, ROUND_THE_CLOCK);
        procedure.rejudge(judged(Priority.P2), PLAN, ROUND_THE_CLOCK);
        assertEquals(Priority.P3, procedure.priority());
        procedure.rejudge(judged(Priority.P1), PLAN, ROUND_THE_CLOCK);
        assertEquals(Priority.P1, procedure.priority());
    }

    private static PriorityRule.Judged judged(Priority priority) {
        return new PriorityRule.Judged(priority, List.of("VULNERABLE"));
    }

    @Test
    void whatWouldBeLostShortensADeadlineWhateverThePriority() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P3);
        Instant expiry = ACCEPTED.plusSeconds(240);
        procedure.step("FOOTAGE_REQUEST").tighten(expiry, Priority.P3);
        assertEquals(expiry, step(procedure, "FOOTAGE_REQUEST", NOON).getDueAt());
        procedure.prioritise(Priority.P2, CLERK, PLAN, ROUND_THE_CLOCK);
        assertEquals(expiry, step(procedure, "FOOTAGE_REQUEST", NOON).getDueAt());
        procedure.step("FOOTAGE_REQUEST").tighten(expiry.plusSeconds(9_000), Priority.P2);
        assertEquals(expiry, step(procedure, "FOOTAGE_REQUEST", NOON).getDueAt());
    }
}
