package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.procedure.ShippedPlans.CLERK;
import static wanbi.intake.internal.procedure.ShippedPlans.MANAGER;
import static wanbi.intake.internal.procedure.ShippedPlans.NOON;
import static wanbi.intake.internal.procedure.ShippedPlans.ROUND_THE_CLOCK;
import static wanbi.intake.internal.procedure.ShippedPlans.SITE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.LinkReleased;
import wanbi.kernel.ItemTag;

/** Steps that fell away come back with their reason (R25), and the first one of looking tells the case (E.2). */
class GoingOnTest {

    private static final Plan PLAN = ShippedPlans.loss();
    private static final Instant ENDED = NOON.plusSeconds(3_600);
    private static final Instant LATER = ENDED.plusSeconds(86_400);

    private static StepState state(CaseProcedure procedure, String step) {
        return procedure.step(step).state();
    }

    private static void reopen(CaseProcedure procedure, boolean nothingMissing) {
        CaseReopened event = new CaseReopened(SITE, LATER, procedure.number(), nothingMissing);
        FindSteps.reopened(procedure, event, PLAN, ROUND_THE_CLOCK);
    }

    @Test
    void whatTheEndCutShortRunsAgainFromTheReopening() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        procedure.completeByHand("DISPATCH", NOON.plusSeconds(200), CLERK, PLAN, ROUND_THE_CLOCK);
        procedure.end(ENDED, PLAN, ROUND_THE_CLOCK);
        reopen(procedure, false);
        assertTrue(procedure.isRunning());
        assertEquals(StepState.RUNNING, state(procedure, "SEARCH"));
        assertEquals(StepState.RUNNING, state(procedure, "FOOTAGE_REQUEST"));
        assertEquals(LATER, procedure.step("FEEDBACK").clock().startsAt());
        assertEquals(StepState.DONE, state(procedure, "DISPATCH"));
        assertEquals(StepState.WAITING, state(procedure, "FOOTAGE_REVIEW"));
        assertEquals(StepState.WAITING, state(procedure, "NOTIFY"));
    }

    @Test
    void nobodyLooksForWhatCameBack() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        procedure.end(ENDED, PLAN, ROUND_THE_CLOCK);
        reopen(procedure, true);
        assertEquals(StepState.EXCUSED, state(procedure, "SEARCH"));
        assertEquals(StepState.WAITING, state(procedure, "COMPARE"));
    }

    @Test
    void whatWasNotWorthLookingForStaysSo() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P3);
        FindSteps.LOOKING.forEach(step -> procedure.excuse(step, Excuse.SHORT_LANE, ENDED, PLAN, ROUND_THE_CLOCK));
        procedure.end(ENDED, PLAN, ROUND_THE_CLOCK);
        reopen(procedure, false);
        assertEquals(StepState.EXCUSED, state(procedure, "DISPATCH"));
        FindSteps.leftShortLane(procedure, LATER, PLAN, ROUND_THE_CLOCK);
        assertEquals(StepState.RUNNING, state(procedure, "DISPATCH"));
        assertEquals(StepState.WAITING, state(procedure, "SEARCH"));
    }

    @Test
    void aReleasedLinkBringsBackWhatTheFindHadMadeNeedless() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        procedure.askToDeviate("FOOTAGE_REQUEST", "NO_CAMERA", "无摄像机", CLERK, NOON, PLAN);
        procedure.approveDeviation("FOOTAGE_REQUEST", MANAGER, NOON, PLAN, ROUND_THE_CLOCK);
        procedure.excuse("DISPATCH", Excuse.FOUND, ENDED, PLAN, ROUND_THE_CLOCK);
        ItemTag tag = new ItemTag("SH01-F-20261122-001");
        LinkReleased event = new LinkReleased(SITE, LATER, procedure.number(), tag, true, false);
        FindSteps.released(procedure, event, PLAN, ROUND_THE_CLOCK);
        assertEquals(StepState.RUNNING, state(procedure, "DISPATCH"));
        assertEquals(StepState.EXCUSED, state(procedure, "FOOTAGE_REVIEW"));
        assertEquals(
                "STEP_BEFORE",
                procedure
                        .step("FOOTAGE_REVIEW")
                        .view(PLAN.step("FOOTAGE_REVIEW"), LATER)
                        .getExcusedBecause());
        assertNull(procedure.step("DISPATCH").view(PLAN.step("DISPATCH"), LATER).getExcusedBecause());
    }

    @Test
    void theFirstStepOfLookingIsNewsOnce() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        procedure.completeByHand("SECOND_LOSS", NOON, CLERK, PLAN, ROUND_THE_CLOCK);
        procedure.excuse("FOOTAGE_REQUEST", Excuse.FOUND, NOON, PLAN, ROUND_THE_CLOCK);
        assertFalse(procedure.takeUpLooking());
        procedure.completeByHand("DISPATCH", NOON, CLERK, PLAN, ROUND_THE_CLOCK);
        assertTrue(procedure.takeUpLooking());
        procedure.completeByHand("SEARCH", NOON, CLERK, PLAN, ROUND_THE_CLOCK);
        assertFalse(procedure.takeUpLooking());
    }

    @Test
    void aStepOfLookingRightlyLeftOutCountsToo() {
        for (String step : List.of("FOOTAGE_REQUEST", "DISPATCH")) {
            CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
            procedure.askToDeviate(step, "OTHER", "说明", CLERK, NOON, PLAN);
            assertFalse(procedure.takeUpLooking());
            procedure.approveDeviation(step, MANAGER, NOON, PLAN, ROUND_THE_CLOCK);
            assertTrue(procedure.takeUpLooking());
        }
    }

    @Test
    void whatWaitsForAnotherStepIsOwedAndWhatWaitsForAFindIsNot() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        assertEquals(
                List.of("SECOND_LOSS", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "DISPATCH", "SEARCH", "FEEDBACK"),
                OwedSteps.of(procedure, PLAN));
        procedure.completeByHand("SECOND_LOSS", NOON, CLERK, PLAN, ROUND_THE_CLOCK);
        procedure.excuse("FEEDBACK", Excuse.NOT_NEEDED, NOON, PLAN, ROUND_THE_CLOCK);
        procedure.askToDeviate("FOOTAGE_REQUEST", "NO_CAMERA", "无摄像机", CLERK, NOON, PLAN);
        procedure.approveDeviation("FOOTAGE_REQUEST", MANAGER, NOON, PLAN, ROUND_THE_CLOCK);
        assertEquals(List.of("DISPATCH", "SEARCH"), OwedSteps.of(procedure, PLAN));
        procedure.end(ENDED, PLAN, ROUND_THE_CLOCK);
        assertEquals(List.of(), OwedSteps.of(procedure, PLAN));
    }
}
