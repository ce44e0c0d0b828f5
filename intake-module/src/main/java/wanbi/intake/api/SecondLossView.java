package wanbi.intake.api;

import java.time.Instant;

/** One thing to be done at once so that a loss does not grow. */
public final class SecondLossView {

    private final String action;
    private final String instruction;
    private final String instructionEn;
    private final Instant dueAt;
    private final Instant doneAt;
    private final String doneByName;
    private final String note;

    public SecondLossView(
            String action,
            String instruction,
            String instructionEn,
            Instant dueAt,
            Instant doneAt,
            String doneByName,
            String note) {
        this.action = action;
        this.instruction = instruction;
        this.instructionEn = instructionEn;
        this.dueAt = dueAt;
        this.doneAt = doneAt;
        this.doneByName = doneByName;
        this.note = note;
    }

    /** Code of the second-loss action, for example {@code WASTE_HOLD}. */
    public String getAction() {
        return action;
    }

    /** What exactly, in Chinese, as it stood in the playbook when the case came in. */
    public String getInstruction() {
        return instruction;
    }

    public String getInstructionEn() {
        return instructionEn;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** Null while it is to be done. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** Done after its time; what is still to be done is late once its time has passed. */
    public boolean isLate() {
        return doneAt != null && doneAt.isAfter(dueAt);
    }

    public String getDoneByName() {
        return doneByName;
    }

    public String getNote() {
        return note;
    }
}
