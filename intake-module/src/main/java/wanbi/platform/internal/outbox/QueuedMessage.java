package wanbi.platform.internal.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;

/**
 * A message on its way out. A sender leases it, which is committed before anything leaves the house: if the sender dies,
 * the lease ends and the next one sends again under the same id. Delivered, its address and text are forgotten; after too
 * many failures it waits for a person.
 */
@Entity
@Table(schema = "platform", name = "outbox_message")
class QueuedMessage {

    /** Longer than any attempt may take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    private String id;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private MessageChannel channel;

    private String template;
    private String about;
    private String recipient;
    private byte[] sealed;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    private String node;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    @Column(name = "posted_by")
    private StaffId postedBy;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected QueuedMessage() {}

    /** @param open whether the channel is set up */
    static QueuedMessage post(String id, Message said, byte[] sealed, boolean open, StaffId by, Instant at) {
        QueuedMessage message = new QueuedMessage();
        message.id = id;
        message.site = said.site();
        message.channel = said.channel();
        message.template = said.template().code();
        message.about = said.about() == null ? null : said.about().key();
        message.recipient = Recipient.masked(said);
        message.sealed = sealed;
        message.state = open ? MessageState.WAITING : MessageState.NO_CHANNEL;
        message.dueAt = open ? at : null;
        message.postedBy = by;
        message.postedAt = at;
        return message;
    }

    void lease(String sender, Instant at) {
        state = state.to(MessageState.SENDING);
        attempts++;
        node = sender;
        dueAt = at.plus(LEASE);
    }

    /** Also a confirmation that comes late counts, while nobody has decided otherwise: it was delivered. */
    boolean delivered(Instant at) {
        if (state != MessageState.SENDING && state != MessageState.WAITING) {
            return false;
        }
        end(MessageState.SENT, at);
        failure = null;
        return true;
    }

    /** @return whether that is the end of it; a failure that comes after the lease has ended says nothing any more */
    boolean failed(int attempt, Failure why, Instant at) {
        if (state != MessageState.SENDING || attempts != attempt) {
            return false;
        }
        failure = why;
        node = null;
        boolean given = why.isLasting() || attempts >= BackOff.MOST_ATTEMPTS;
        state = state.to(given ? MessageState.FAILED : MessageState.WAITING);
        dueAt = given ? null : at.plus(BackOff.after(attempts));
        return given;
    }

    /** From the first attempt on. */
    void retry(Instant at) {
        if (state != MessageState.FAILED && state != MessageState.NO_CHANNEL) {
            throw MessageRefused.state(state.name());
        }
        state = state.to(MessageState.WAITING);
        attempts = 0;
        failure = null;
        dueAt = at;
    }

    void discard(Instant at) {
        end(MessageState.DISCARDED, at);
    }

    private void end(MessageState as, Instant at) {
        state = state.to(as);
        sealed = null;
        node = null;
        dueAt = null;
        endedAt = at;
    }

    boolean isExhausted() {
        return attempts > BackOff.MOST_ATTEMPTS;
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    MessageChannel channel() {
        return channel;
    }

    String template() {
        return template;
    }

    /** Key of the case or item it speaks of; null when of none. */
    String about() {
        return about;
    }

    byte[] sealed() {
        return sealed;
    }

    MessageState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    Failure failure() {
        return failure;
    }
}
