package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done to the procedure of a case. */
public sealed interface StepCommand extends Scoped {

    CaseNumber caseNumber();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    /** The step was done; the note says how. */
    record Complete(CaseNumber caseNumber, String step, String note) implements StepCommand {}

    /** The step is to be left out, for a reason of the list and in own words. */
    record Deviate(CaseNumber caseNumber, String step, String reasonCode, String reason) implements StepCommand {}

    /** Another person agrees (I11). */
    record Approve(CaseNumber caseNumber, String step) implements StepCommand {}

    record Prioritise(CaseNumber caseNumber, String priority, String reason) implements StepCommand {}
}
