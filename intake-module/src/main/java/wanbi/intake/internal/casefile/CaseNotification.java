package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import wanbi.intake.api.NotificationView;
import wanbi.kernel.StaffId;

/** One attempt to tell the client, whatever came of it (R08). */
@Entity
@Table(schema = "intake", name = "case_notification")
class CaseNotification {

    private static final String WAITING = "WAITING";
    private static final String SENT = "SENT";
    private static final Set<String> REACHED = Set.of("REACHED", "READ");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private LossCase lossCase;

    private String channel;
    private Instant at;
    private String outcome;
    private String message;

    /** Whom the desk tried in the client's place; null for the client. */
    @Column(name = "other_person")
    private String other;

    /** Id in the outbox, for what the house sent itself. */
    @Column(name = "message_id")
    private String messageId;

    /** What became of it there; nobody has to say it by hand. */
    private String delivery;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    protected CaseNotification() {}

    static CaseNotification of(LossCase lossCase, ToldClient told, Actor actor, Instant now) {
        CaseNotification notification = new CaseNotification();
        notification.lossCase = lossCase;
        notification.channel = told.channel();
        notification.at = told.at();
        notification.outcome = told.outcome();
        notification.message = told.text();
        notification.other = told.other();
        notification.messageId = told.message();
        notification.delivery = told.message() == null ? null : WAITING;
        notification.recordedAt = now;
        notification.by = actor.id();
        notification.byName = actor.name();
        return notification;
    }

    /** Told and written down since then. */
    boolean isSince(Instant moment) {
        return !recordedAt.isBefore(moment);
    }

    /** The client knows: somebody was spoken to or has read it, or the house's own message has gone out. */
    boolean hasReached() {
        return outcome != null && REACHED.contains(outcome) || SENT.equals(delivery);
    }

    /** The desk tried, and nobody was there. */
    boolean isInVain() {
        return outcome != null && !hasReached();
    }

    boolean isToOther() {
        return other != null;
    }

    String channel() {
        return channel;
    }

    String outcome() {
        return outcome;
    }

    Instant at() {
        return at;
    }

    NotificationView view() {
        return new NotificationView(channel, at, outcome, message, other, byName, delivery);
    }
}
