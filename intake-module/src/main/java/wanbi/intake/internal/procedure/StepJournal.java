package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes what people do to a procedure into the case's chain. */
@ApplicationScoped
class StepJournal {

    @Inject
    Journal journal;

    void completed(CaseProcedure of, String step, String note) {
        journal.append(act(of, "STEP_COMPLETED").fact("step", step).personal("note", note));
    }

    void deviationAsked(CaseProcedure of, String step, String reasonCode, String reason) {
        journal.append(act(of, "DEVIATION_ASKED")
                .fact("step", step)
                .fact("reasonCode", reasonCode)
                .because(reason));
    }

    void deviationApproved(CaseProcedure of, String step, Deviation approved) {
        journal.append(act(of, "DEVIATION_APPROVED")
                .fact("step", step)
                .fact("reasonCode", approved.reasonCode())
                .fact("askedBy", approved.askedBy()));
    }

    void prioritised(CaseProcedure of, Priority before, String reason) {
        journal.append(act(of, "PRIORITY_CHANGED")
                .fact("priorityBefore", before)
                .fact("priority", of.priority())
                .because(reason));
    }

    private static JournalEntry act(CaseProcedure of, String act) {
        return JournalEntry.of(Chain.of(of.number()), act);
    }
}
