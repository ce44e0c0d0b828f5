package wanbi.intake.api;

import java.time.Instant;

/** Somebody has to know: a step's clock has run far, or a lost card was used. */
public final class AlarmView {

    private final String alarm;
    private final String site;
    private final String caseNumber;
    private final String step;
    private final String level;
    private final String priority;
    private final Instant dueAt;
    private final Instant raisedAt;
    private final Instant acknowledgedAt;
    private final String acknowledgedByName;
    private final String kind;
    private final String note;
    private final boolean disablingOpen;

    public AlarmView(
            String alarm,
            String site,
            String caseNumber,
            String step,
            String level,
            String priority,
            Instant dueAt,
            Instant raisedAt,
            Instant acknowledgedAt,
            String acknowledgedByName,
            String kind,
            String note,
            boolean disablingOpen) {
        this.alarm = alarm;
        this.site = site;
        this.caseNumber = caseNumber;
        this.step = step;
        this.level = level;
        this.priority = priority;
        this.dueAt = dueAt;
        this.raisedAt = raisedAt;
        this.acknowledgedAt = acknowledgedAt;
        this.acknowledgedByName = acknowledgedByName;
        this.kind = kind;
        this.note = note;
        this.disablingOpen = disablingOpen;
    }

    /** The same for whoever may not know the case. */
    public AlarmView withoutCase() {
        return new AlarmView(
                alarm,
                site,
                null,
                step,
                level,
                priority,
                dueAt,
                raisedAt,
                acknowledgedAt,
                acknowledgedByName,
                kind,
                note,
                disablingOpen);
    }

    public String getAlarm() {
        return alarm;
    }

    public String getSite() {
        return site;
    }

    /** Null at the gate of another site, where nobody knows the case. */
    public String getCaseNumber() {
        return caseNumber;
    }

    public String getStep() {
        return step;
    }

    /** WARN, MANAGER or HEAD_OFFICE; ACCESS for a lost card that was used. */
    public String getLevel() {
        return level;
    }

    public String getPriority() {
        return priority;
    }

    /** When the step is or was due; when the lost card was used. */
    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    /** Null as long as nobody has. */
    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    public String getAcknowledgedByName() {
        return acknowledgedByName;
    }

    /** STEP, PROMISE for a promised contact that is overdue, ACCESS for a lost card that was used. */
    public String getKind() {
        return kind;
    }

    /** The gate where the lost card was used; null for a step. */
    public String getNote() {
        return note;
    }

    /** The lost card still opens doors. */
    public boolean isDisablingOpen() {
        return disablingOpen;
    }
}
