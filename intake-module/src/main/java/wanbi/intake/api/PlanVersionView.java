package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A version of the plan with its steps. */
public final class PlanVersionView {

    private final String procedure;
    private final int number;
    private final String state;
    private final Instant at;
    private final String byName;
    private final String reason;
    private final long running;
    private final List<PlannedStepView> steps;
    private final long version;

    public PlanVersionView(
            String procedure,
            int number,
            String state,
            Instant at,
            String byName,
            String reason,
            long running,
            List<PlannedStepView> steps,
            long version) {
        this.procedure = procedure;
        this.number = number;
        this.state = state;
        this.at = at;
        this.byName = byName;
        this.reason = reason;
        this.running = running;
        this.steps = steps;
        this.version = version;
    }

    /** LOSS or THEFT. */
    public String getProcedure() {
        return procedure;
    }

    public int getNumber() {
        return number;
    }

    /** DRAFT or PUBLISHED. */
    public String getState() {
        return state;
    }

    public boolean isDraft() {
        return "DRAFT".equals(state);
    }

    /** When it was published, or the draft begun. */
    public Instant getAt() {
        return at;
    }

    /** By whom; SYSTEM for what is shipped. */
    public String getByName() {
        return byName;
    }

    /** Why it was published. */
    public String getReason() {
        return reason;
    }

    /** How many open cases run on it. */
    public long getRunning() {
        return running;
    }

    public List<PlannedStepView> getSteps() {
        return steps;
    }

    public long getVersion() {
        return version;
    }
}
