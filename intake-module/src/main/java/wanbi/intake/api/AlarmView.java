package wanbi.intake.api;

import java.time.Instant;

/** A step's clock has run so far that somebody has to know. */
public final class AlarmView {

    private final String alarm;
    private final String kind;
    private final String site;
    private final String caseNumber;
    private final String step;
    private final String level;
    private final String priority;
    private final Instant dueAt;
    private final Instant raisedAt;
    private final Instant acknowledgedAt;
    private final String acknowledgedByName;

    public AlarmView(
            String alarm,
            String kind,
            String site,
            String caseNumber,
            String step,
            String level,
            String priority,
            Instant dueAt,
            Instant raisedAt,
            Instant acknowledgedAt,
            String acknowledgedByName) {
        this.alarm = alarm;
        this.kind = kind;
        this.site = site;
        this.caseNumber = caseNumber;
        this.step = step;
        this.level = level;
        this.priority = priority;
        this.dueAt = dueAt;
        this.raisedAt = raisedAt;
        this.acknowledgedAt = acknowledgedAt;
        this.acknowledgedByName = acknowledgedByName;
    }

    public String getAlarm() {
        return alarm;
    }

    /** STEP, or PROMISE for a promised contact that is overdue. */
    public String getKind() {
        return kind;
    }

    public String getSite() {
        return site;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getStep() {
        return step;
    }

    /** WARN, MANAGER or HEAD_OFFICE. */
    public String getLevel() {
        return level;
    }

    public String getPriority() {
        return priority;
    }

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
}
