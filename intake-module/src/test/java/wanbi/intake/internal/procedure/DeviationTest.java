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
import static wanbi.intake.internal.procedure.ShippedPlans.OTHER_MANAGER;
import static wanbi.intake.internal.procedure.ShippedPlans.ROUND_THE_CLOCK;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import wanbi.intake.api.StepView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;

/** Leaving a step out takes a reason and two people; until then its clock runs (I11, E.6). */
class DeviationTest {

    private static final Plan PLAN = ShippedPlans.loss();
    private static final Instant ACCEPTED = NOON.plusSeconds(120);

    private static StepView step(CaseProcedure procedure, String code, Instant now) {
        return procedure.step(code).view(PLAN.step(code), now);
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    private static void byHand(CaseProcedure procedure, String code, Instant at) {
        procedure.completeByHand(code, at, CLERK, PLAN, ROUND_THE_CLOCK);
    }

    private static void ask(CaseProcedure procedure, String code, String reason, Actor actor) {
        procedure.askToDeviate(code, reason, "说明", actor, ACCEPTED, PLAN);
    }

    private static void approve(CaseProcedure procedure, String code, Actor actor, Instant now) {
        procedure.approveDeviation(code, actor, now, PLAN, ROUND_THE_CLOCK);
    }

    @Test
    void aDeviationChangesNothingBeforeItIsApproved() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        ask(procedure, "FOOTAGE_REQUEST", "NO_CAMERA", CLERK);
        StepView asked = step(procedure, "FOOTAGE_REQUEST", ACCEPTED.plusSeconds(601));
        assertEquals("RUNNING", asked.getState());
        assertTrue(asked.isLate());
        assertNull(asked.getDeviation().getApprovedAt());
        assertTrue(procedure.step("FOOTAGE_REQUEST").clock().nextAlarmAt().isPresent());
    }

    @Test
    void anApprovedDeviationStopsTheClockAndExcusesWhatFollows() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        ask(procedure, "FOOTAGE_REQUEST", "NO_CAMERA", CLERK);
        approve(procedure, "FOOTAGE_REQUEST", MANAGER, ACCEPTED.plusSeconds(60));
        StepView left = step(procedure, "FOOTAGE_REQUEST", ACCEPTED.plusSeconds(6_000));
        assertEquals("DEVIATED", left.getState());
        assertFalse(left.isLate());
        assertEquals("P-0002", left.getDeviation().getApprovedBy());
        assertTrue(procedure.step("FOOTAGE_REQUEST").clock().nextAlarmAt().isEmpty());
        assertEquals("EXCUSED", step(procedure, "FOOTAGE_REVIEW", ACCEPTED).getState());
    }

    @Test
    void nobodyApprovesWhatHeAskedFor() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        ask(procedure, "DISPATCH", "ITEM_AT_DESK", MANAGER);
        refused("OWN_APPROVAL", () -> approve(procedure, "DISPATCH", MANAGER, ACCEPTED));
        approve(procedure, "DISPATCH", OTHER_MANAGER, ACCEPTED);
    }

    @Test
    void headOfficeApprovesWhatIsGraveAndWhatAManagerAsks() {
        CaseProcedure ordinary = ShippedPlans.accepted(Priority.P2);
        ask(ordinary, "DISPATCH", "OTHER", CLERK);
        refused("APPROVAL_NOT_YOURS", () -> approve(ordinary, "DISPATCH", HEAD_OFFICE, ACCEPTED));
        ask(ordinary, "DISPATCH", "OTHER", MANAGER);
        approve(ordinary, "DISPATCH", HEAD_OFFICE, ACCEPTED);
        CaseProcedure grave = ShippedPlans.accepted(Priority.P1);
        ask(grave, "DISPATCH", "OTHER", CLERK);
        approve(grave, "DISPATCH", HEAD_OFFICE, ACCEPTED);
    }

    @Test
    void whatThePlanReservesToHeadOfficeNoManagerApproves() {
        Plan theft = ShippedPlans.theft();
        CaseProcedure procedure = ShippedPlans.opened(theft, Priority.P2);
        procedure.askToDeviate("PRESERVE", "OUTAGE", "停电", CLERK, NOON, theft);
        refused(
                "APPROVAL_NOT_YOURS",
                () -> procedure.approveDeviation("PRESERVE", MANAGER, NOON, theft, ROUND_THE_CLOCK));
    }

    @Test
    void approvingNothingIsRefused() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        refused("NOTHING_TO_APPROVE", () -> approve(procedure, "DISPATCH", MANAGER, ACCEPTED));
    }

    @Test
    void aReasonThatThePlanDoesNotAllowIsRefused() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        for (String reason : new String[] {"NO_CAMERA", null}) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> ask(procedure, "DISPATCH", reason, CLERK));
            assertEquals("reasonCode", refused.errors().get(0).field());
        }
    }

    @Test
    void someStepsAreNeverLeftOut() {
        refused("STEP_NEVER_LEFT_OUT", () -> ask(ShippedPlans.opened(PLAN, Priority.P2), "ACCEPT", "OTHER", CLERK));
    }

    @Test
    void whatIsDoneIsNotDeviatedFrom() {
        CaseProcedure procedure = ShippedPlans.accepted(Priority.P2);
        byHand(procedure, "DISPATCH", ACCEPTED);
        refused("STEP_ENDED", () -> ask(procedure, "DISPATCH", "OTHER", CLERK));
    }
}
