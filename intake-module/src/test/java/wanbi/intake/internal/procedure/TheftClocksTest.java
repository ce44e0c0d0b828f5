package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.procedure.ShippedPlans.CLERK;
import static wanbi.intake.internal.procedure.ShippedPlans.HEAD_OFFICE;
import static wanbi.intake.internal.procedure.ShippedPlans.MANAGER;
import static wanbi.intake.internal.procedure.ShippedPlans.NOON;
import static wanbi.intake.internal.procedure.ShippedPlans.OTHER_MANAGER;
import static wanbi.intake.internal.procedure.ShippedPlans.ROUND_THE_CLOCK;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.intake.api.StepView;
import wanbi.intake.internal.procedure.Clockwork.Moments;
import wanbi.kernel.BusinessRuleViolation;

/**
 * How soon a theft goes to the police and up to head office, and who hears of it when it does not
 * (企业事业单位内部治安保卫条例 11(四): L-10; 8(六): L-11).
 */
class TheftClocksTest {

    private static final Plan PLAN = ShippedPlans.theft();
    private static final Instant SUSPECTED = NOON.plusSeconds(420);

    private static CaseProcedure suspected(Priority priority) {
        CaseProcedure procedure = ShippedPlans.opened(PLAN, priority);
        procedure.complete("FACT_CHECK", SUSPECTED, CLERK, PLAN, ROUND_THE_CLOCK);
        return procedure;
    }

    private static StepView step(CaseProcedure procedure, String code, Instant now) {
        return procedure.step(code).view(PLAN.step(code), now);
    }

    private static Moments moments(String code, Priority priority, Instant start) {
        PlannedStep planned = PLAN.step(code);
        return new Pace(planned, priority, ROUND_THE_CLOCK).moments(planned.deadlines(), 0, start);
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    /** L-10: whoever should have called, then the manager, then head office. */
    @ParameterizedTest
    @CsvSource({"P1,90,180,270", "P2,300,600,900"})
    void aCallThatIsNotMadeIsHeardOfHigherAndHigher(Priority priority, long warned, long due, long headOffice) {
        CaseProcedure procedure = suspected(priority);
        assertEquals(SUSPECTED, step(procedure, "POLICE_CALL", SUSPECTED).getStartsAt());
        assertEquals(
                SUSPECTED.plusSeconds(due),
                step(procedure, "POLICE_CALL", SUSPECTED).getDueAt());
        assertEquals(
                SUSPECTED.plusSeconds(warned),
                procedure.step("POLICE_CALL").clock().nextAlarmAt().orElseThrow());
        assertEquals(
                new Moments(
                        SUSPECTED.plusSeconds(warned), SUSPECTED.plusSeconds(due), SUSPECTED.plusSeconds(headOffice)),
                moments("POLICE_CALL", priority, SUSPECTED));
        assertEquals("GUARD", PLAN.step("POLICE_CALL").actor());
    }

    /** L-10: at once means at once; the record of a call keeps that it came too late. */
    @Test
    void aCallAfterItsMinutesIsLateForEver() {
        CaseProcedure prompt = suspected(Priority.P1);
        prompt.complete("POLICE_CALL", SUSPECTED.plusSeconds(180), CLERK, PLAN, ROUND_THE_CLOCK);
        assertFalse(step(prompt, "POLICE_CALL", SUSPECTED.plusSeconds(7_200)).isLate());
        CaseProcedure late = suspected(Priority.P1);
        late.complete("POLICE_CALL", SUSPECTED.plusSeconds(181), CLERK, PLAN, ROUND_THE_CLOCK);
        StepView call = step(late, "POLICE_CALL", SUSPECTED.plusSeconds(181));
        assertTrue(call.isLate());
        assertEquals(SUSPECTED.plusSeconds(181), call.getDoneAt());
        assertTrue(late.step("POLICE_CALL").clock().nextAlarmAt().isEmpty(), "nobody is told of it any more");
    }

    /** L-10: the plan as shipped knows no reason for which a site may leave the police out. */
    @Test
    void nobodyIsLetOffCallingThePolice() {
        CaseProcedure procedure = suspected(Priority.P2);
        StepTerms.REASONS.forEach(reason -> refused(
                "STEP_NEVER_LEFT_OUT",
                () -> procedure.askToDeviate("POLICE_CALL", reason, "客户不愿报警", MANAGER, SUSPECTED, PLAN)));
    }

    /** L-11: half an hour, a day, or with the month; counted from the report, whatever the verdict. */
    @ParameterizedTest
    @CsvSource({"P1,30,45", "P2,1440,2880", "P3,43200,86400"})
    void everyTheftIsReportedUpInItsTime(Priority priority, long due, long headOffice) {
        CaseProcedure procedure = ShippedPlans.opened(PLAN, priority);
        StepView up = step(procedure, "HEAD_OFFICE", NOON);
        assertEquals("RUNNING", up.getState());
        assertTrue(up.isRequired());
        assertEquals(NOON, up.getStartsAt());
        assertEquals(
                new Moments(
                        NOON.plus(Duration.ofMinutes(due).dividedBy(2)),
                        NOON.plus(Duration.ofMinutes(due)),
                        NOON.plus(Duration.ofMinutes(headOffice))),
                moments("HEAD_OFFICE", priority, up.getStartsAt()));
        assertEquals(NOON.plus(Duration.ofMinutes(due)), up.getDueAt());
    }

    /** L-11: a call to the police does not tell head office; somebody has to, and has a name and a time for it. */
    @Test
    void untilSomebodySaysSoItIsNotReportedUp() {
        CaseProcedure procedure = suspected(Priority.P1);
        Instant over = NOON.plus(Duration.ofMinutes(31));
        procedure.complete("POLICE_CALL", SUSPECTED, CLERK, PLAN, ROUND_THE_CLOCK);
        assertEquals("RUNNING", step(procedure, "HEAD_OFFICE", over).getState());
        assertTrue(step(procedure, "HEAD_OFFICE", over).isLate());
        procedure.completeByHand("HEAD_OFFICE", over, MANAGER, PLAN, ROUND_THE_CLOCK);
        StepView up = step(procedure, "HEAD_OFFICE", over);
        assertEquals("DONE", up.getState());
        assertEquals(over, up.getDoneAt());
        assertEquals(MANAGER.name(), up.getDoneByName());
        assertTrue(up.isLate());
        assertTrue(procedure.step("HEAD_OFFICE").clock().nextAlarmAt().isEmpty());
    }

    /** L-11: a site does not let itself off reporting up. */
    @Test
    void onlyHeadOfficeDoesWithoutBeingTold() {
        CaseProcedure procedure = ShippedPlans.opened(PLAN, Priority.P2);
        procedure.askToDeviate("HEAD_OFFICE", "OTHER", "总部在场", MANAGER, NOON, PLAN);
        refused(
                "APPROVAL_NOT_YOURS",
                () -> procedure.approveDeviation("HEAD_OFFICE", OTHER_MANAGER, NOON, PLAN, ROUND_THE_CLOCK));
        procedure.approveDeviation("HEAD_OFFICE", HEAD_OFFICE, NOON, PLAN, ROUND_THE_CLOCK);
        assertEquals("DEVIATED", step(procedure, "HEAD_OFFICE", NOON).getState());
    }
}
