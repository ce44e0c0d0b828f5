package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** One step of a case's procedure with its clock. */
public final class StepView {

    private final String step;
    private final boolean required;
    private final String state;
    private final Instant startsAt;
    private final Instant dueAt;
    private final Instant doneAt;
    private final String doneByName;
    private final boolean late;
    private final DeviationView deviation;
    private final String actor;
    private final boolean byHand;
    private final List<String> reasons;
    private final String excusedBecause;

    public StepView(
            String step,
            boolean required,
            String state,
            Instant startsAt,
            Instant dueAt,
            Instant doneAt,
            String doneByName,
            boolean late,
            DeviationView deviation,
            String actor,
            boolean byHand,
            List<String> reasons,
            String excusedBecause) {
        this.step = step;
        this.required = required;
        this.state = state;
        this.startsAt = startsAt;
        this.dueAt = dueAt;
        this.doneAt = doneAt;
        this.doneByName = doneByName;
        this.late = late;
        this.deviation = deviation;
        this.actor = actor;
        this.byHand = byHand;
        this.reasons = reasons;
        this.excusedBecause = excusedBecause;
    }

    public String getStep() {
        return step;
    }

    public boolean isRequired() {
        return required;
    }

    /** WAITING, RUNNING, DONE, DEVIATED or EXCUSED. */
    public String getState() {
        return state;
    }

    /** Null while the step waits. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** Null while the step waits, and where the plan names no deadline for the priority. */
    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public String getDoneByName() {
        return doneByName;
    }

    /** Its time was over before it ended, or is over now. */
    public boolean isLate() {
        return late;
    }

    /** Null as long as nobody asked to leave it out. */
    public DeviationView getDeviation() {
        return deviation;
    }

    /** Role of those who do it. */
    public String getActor() {
        return actor;
    }

    /** A note is enough of a proof; else the step ends with its own record. */
    public boolean isByHand() {
        return byHand;
    }

    /** Reasons for which it may be left out; none for a step that is never left out. */
    public List<String> getReasons() {
        return reasons;
    }

    /** Code of why it is excused; null in every other state, and where nobody noted why. */
    public String getExcusedBecause() {
        return excusedBecause;
    }
}
