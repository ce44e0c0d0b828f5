package wanbi.intake.api;

import java.util.List;

/** How far the plan has been followed for one case. */
public final class ProcedureView {

    private final String site;
    private final String procedure;
    private final int version;
    private final UrgencyView urgency;
    private final boolean ended;
    private final List<StepView> steps;

    public ProcedureView(
            String site, String procedure, int version, UrgencyView urgency, boolean ended, List<StepView> steps) {
        this.site = site;
        this.procedure = procedure;
        this.version = version;
        this.urgency = urgency;
        this.ended = ended;
        this.steps = steps;
    }

    public String getSite() {
        return site;
    }

    /** LOSS or THEFT. */
    public String getProcedure() {
        return procedure;
    }

    /** The version that was in force when the case was opened; it never changes (I14). */
    public int getVersion() {
        return version;
    }

    public UrgencyView getUrgency() {
        return urgency;
    }

    public boolean isEnded() {
        return ended;
    }

    /** In the order of the plan. */
    public List<StepView> getSteps() {
        return steps;
    }
}
