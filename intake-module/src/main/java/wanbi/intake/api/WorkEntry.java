package wanbi.intake.api;

import java.time.Instant;

/** One thing that somebody has to do by a certain time. */
public final class WorkEntry {

    private final String kind;
    private final WorkCase file;
    private final String step;
    private final String state;
    private final String actor;
    private final Instant startsAt;
    private final Instant dueAt;
    private final boolean late;
    private final String level;
    private final boolean byHand;
    private final DeviationView deviation;

    public WorkEntry(
            String kind,
            WorkCase file,
            String step,
            String state,
            String actor,
            Instant startsAt,
            Instant dueAt,
            boolean late,
            String level,
            boolean byHand,
            DeviationView deviation) {
        this.kind = kind;
        this.file = file;
        this.step = step;
        this.state = state;
        this.actor = actor;
        this.startsAt = startsAt;
        this.dueAt = dueAt;
        this.late = late;
        this.level = level;
        this.byHand = byHand;
        this.deviation = deviation;
    }

    /** STEP to be done, PROMISE of a contact to be kept, or DEVIATION to be approved. */
    public String getKind() {
        return kind;
    }

    public WorkCase getFile() {
        return file;
    }

    public String getStep() {
        return step;
    }

    public String getState() {
        return state;
    }

    /** The role that has to do it. */
    public String getActor() {
        return actor;
    }

    /** Null for a step that still waits for its moment. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** Null where nothing limits it. */
    public Instant getDueAt() {
        return dueAt;
    }

    public boolean isLate() {
        return late;
    }

    /** How far it was escalated: WARN, MANAGER or HEAD_OFFICE; null when nobody was told. */
    public String getLevel() {
        return level;
    }

    /** May be ended with a note; else only its own record ends it. */
    public boolean isByHand() {
        return byHand;
    }

    /** Asked for and not approved yet, else null. */
    public DeviationView getDeviation() {
        return deviation;
    }
}
