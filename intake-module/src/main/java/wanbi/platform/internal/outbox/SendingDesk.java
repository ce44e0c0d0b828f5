package wanbi.platform.internal.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wanbi.platform.api.MessageChannel;

/**
 * Hands messages to senders and takes back what became of them; each in a transaction of its own. An EJB, because within a
 * job of the house the container takes part in the transactions of EJBs alone (ADR 0004).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SendingDesk {

    /** What another sender holds is passed over, so that several nodes share the work and none waits. */
    private static final String NEXT = "select id from platform.outbox_message"
            + " where due_at <= ?1 and channel <> all (cast(?2 as text[])) order by due_at limit 1"
            + " for update skip locked";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    MessageBook book;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "wanbi.node", defaultValue = "single")
    String node;

    /** The next message that is due, leased: whatever happens now, it will be sent or taken up again. */
    public Optional<Outgoing> next(Set<MessageChannel> resting) {
        List<?> due = entities.createNativeQuery(NEXT)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, resting.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        QueuedMessage message = book.lock((String) due.get(0));
        message.lease(node, clock.instant());
        return Optional.of(new Outgoing(
                message.id(),
                message.site().value(),
                message.channel(),
                message.attempts(),
                message.isExhausted() ? null : book.letter(message)));
    }

    public void delivered(Outgoing outgoing) {
        QueuedMessage message = book.lock(outgoing.id());
        if (message.delivered(clock.instant())) {
            book.record(message, "MESSAGE_SENT", null);
        }
    }

    public void failed(Outgoing outgoing, Failure failure) {
        QueuedMessage message = book.lock(outgoing.id());
        Failure why = message.isExhausted() ? Failure.INTERRUPTED : failure;
        if (message.failed(outgoing.attempt(), why, clock.instant())) {
            book.record(message, "MESSAGE_FAILED", null);
        }
    }

    /** After a restart this node holds nothing any more; another node's leases end by themselves. */
    public void takeUpInterrupted() {
        entities.createNativeQuery("update platform.outbox_message set due_at = ?1, version = version + 1"
                        + " where state = 'SENDING' and node = ?2")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, node)
                .executeUpdate();
    }

    /** What waits for a channel that is set up no more is shown so, instead of waiting silently. */
    public void setAside(Set<MessageChannel> closed) {
        entities.createNativeQuery("update platform.outbox_message set state = 'NO_CHANNEL', due_at = null,"
                        + " version = version + 1 where state = 'WAITING' and channel = any (cast(?1 as text[]))")
                .setParameter(1, closed.stream().map(Enum::name).toArray(String[]::new))
                .executeUpdate();
    }
}
