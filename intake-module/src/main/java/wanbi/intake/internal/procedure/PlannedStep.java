package wanbi.intake.internal.procedure;

import java.util.List;
import wanbi.intake.api.ProcedureRefused;
import wanbi.kernel.InvalidInput;

/**
 * A step as a version of the plan has it.
 *
 * @param startsWith the moment that it waits for, or the step after which it comes
 * @param byHand a note is enough of a proof
 * @param anyTime may be done before what it waits for, as a call to the police may (I9)
 * @param deskStep its clock rests at P3 while the desk is closed
 * @param reasons for which it may be left out; none for a step that never is
 * @param approver role that approves leaving it out
 * @param actor role of those who do it
 */
record PlannedStep(
        int position,
        String step,
        boolean required,
        String startsWith,
        String proof,
        boolean byHand,
        boolean anyTime,
        Deadlines deadlines,
        boolean deskStep,
        List<String> reasons,
        String approver,
        String actor) {

    static final String POLICE_CALL = "POLICE_CALL";

    /** How soon head office hears of it: of a call that is not made after one and a half of its minutes, however urgent the case (L-10). */
    Priority heardAs(Priority priority) {
        return POLICE_CALL.equals(step) ? Priority.P1 : priority;
    }

    void refuseUnlessReason(String reasonCode) {
        if (reasons.isEmpty()) {
            throw ProcedureRefused.stepNeverLeftOut();
        }
        if (!reasons.contains(reasonCode)) {
            throw new InvalidInput("reasonCode", reasonCode == null ? "REQUIRED" : "REASON_NOT_HERE");
        }
    }
}
