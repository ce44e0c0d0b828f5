package wanbi.intake.internal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.internal.procedure.Clockwork.Moments;

/** When a step started, when it is due, and who is told next; stops when the step ends. */
@Embeddable
class StepClock {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "warn_at")
    private Instant warnAt;

    @Column(name = "head_office_at")
    private Instant headOfficeAt;

    @Column(name = "tightened_to")
    private Instant tightenedTo;

    @Column(name = "alarms_raised")
    private int alarmsRaised;

    @Column(name = "next_alarm_at")
    private Instant nextAlarmAt;

    protected StepClock() {}

    static StepClock standing() {
        return new StepClock();
    }

    void start(Instant at, Moments moments) {
        startsAt = at;
        tightenedTo = null;
        alarmsRaised = 0;
        run(moments);
    }

    /** The next round of a step that comes back: told anew. */
    void again(Moments moments) {
        alarmsRaised = 0;
        run(moments);
    }

    /** Another priority, from the original start; what was told stays told. */
    void adjust(Moments moments, Priority priority) {
        boolean shortened = tightenedTo != null && (moments.dueAt() == null || tightenedTo.isBefore(moments.dueAt()));
        run(shortened ? Clockwork.until(startsAt, tightenedTo, priority) : moments);
    }

    void tighten(Instant latest, Priority priority) {
        if (dueAt == null || latest.isBefore(dueAt)) {
            tightenedTo = latest;
            run(Clockwork.until(startsAt, latest, priority));
        }
    }

    private void run(Moments moments) {
        warnAt = moments.warnAt();
        dueAt = moments.dueAt();
        headOfficeAt = moments.headOfficeAt();
        nextAlarmAt = switch (alarmsRaised) {
            case 0 -> warnAt;
            case 1 -> dueAt;
            case 2 -> headOfficeAt;
            default -> null;
        };
    }

    void stop() {
        nextAlarmAt = null;
    }

    void reset() {
        startsAt = null;
        run(Moments.NONE);
    }

    boolean isOver(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }

    boolean hasAlarmed() {
        return alarmsRaised > 0;
    }

    Instant startsAt() {
        return startsAt;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Instant> nextAlarmAt() {
        return Optional.ofNullable(nextAlarmAt);
    }
}
