package wanbi.investigation.internal.police;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** When a case of the police is to be thought of again; each round rings once, whoever looks and however often. */
@Entity
@Table(schema = "investigation", name = "police_reminder")
class PoliceReminder {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private int round;

    @Column(name = "due_at")
    private Instant dueAt;

    @Version
    private long version;

    protected PoliceReminder() {}

    static PoliceReminder of(Concerned about, ReminderKind kind) {
        PoliceReminder reminder = new PoliceReminder();
        reminder.id = idOf(about.number(), kind);
        reminder.caseNumber = about.number();
        reminder.site = about.site();
        reminder.kind = kind;
        return reminder;
    }

    static String idOf(CaseNumber number, ReminderKind kind) {
        return number.value() + "." + kind;
    }

    void begin(Instant from) {
        dueAt = from.plus(kind.first());
    }

    /** @return whether its moment has come, and this is the first to see it */
    boolean elapse(Instant now) {
        if (dueAt == null || now.isBefore(dueAt)) {
            return false;
        }
        round++;
        dueAt = kind.then() == null ? null : now.plus(kind.then());
        return true;
    }

    void stop() {
        dueAt = null;
    }

    boolean hasBegun() {
        return dueAt != null || round > 0;
    }

    /** Names the round on the bell. */
    String reference() {
        return kind + "-" + round;
    }

    ReminderKind kind() {
        return kind;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }
}
