package wanbi.intake.api;

/** A second-loss action of a category's playbook. */
public final class ActionView {

    private final String action;
    private final int minutes;
    private final String instruction;
    private final String instructionEn;

    public ActionView(String action, int minutes, String instruction, String instructionEn) {
        this.action = action;
        this.minutes = minutes;
        this.instruction = instruction;
        this.instructionEn = instructionEn;
    }

    public String getAction() {
        return action;
    }

    /** From the receipt of the report, whatever the hour. */
    public int getMinutes() {
        return minutes;
    }

    /** In Chinese. */
    public String getInstruction() {
        return instruction;
    }

    public String getInstructionEn() {
        return instructionEn;
    }
}
