package wanbi.intake.api;

import java.util.List;

/** A step as a version of the plan has it. */
public final class PlannedStepView {

    private final String step;
    private final boolean required;
    private final String startsWith;
    private final String proof;
    private final boolean byHand;
    private final String p1;
    private final String p2;
    private final String p3;
    private final boolean deskStep;
    private final List<String> reasons;
    private final String approver;
    private final String actor;

    public PlannedStepView(
            String step,
            boolean required,
            String startsWith,
            String proof,
            boolean byHand,
            String p1,
            String p2,
            String p3,
            boolean deskStep,
            List<String> reasons,
            String approver,
            String actor) {
        this.step = step;
        this.required = required;
        this.startsWith = startsWith;
        this.proof = proof;
        this.byHand = byHand;
        this.p1 = p1;
        this.p2 = p2;
        this.p3 = p3;
        this.deskStep = deskStep;
        this.reasons = reasons;
        this.approver = approver;
        this.actor = actor;
    }

    public String getStep() {
        return step;
    }

    public boolean isRequired() {
        return required;
    }

    /** The moment that it waits for, or the step after which it comes. */
    public String getStartsWith() {
        return startsWith;
    }

    public String getProof() {
        return proof;
    }

    public boolean isByHand() {
        return byHand;
    }

    /** Minutes after the start, several joined by commas, a last {@code +n} for how it goes on; {@code -} for none. */
    public String getP1() {
        return p1;
    }

    public String getP2() {
        return p2;
    }

    public String getP3() {
        return p3;
    }

    /** Its clock rests at P3 while the desk is closed. */
    public boolean isDeskStep() {
        return deskStep;
    }

    /** For which it may be left out; none for a step that never is. */
    public List<String> getReasons() {
        return reasons;
    }

    public String getApprover() {
        return approver;
    }

    public String getActor() {
        return actor;
    }
}
