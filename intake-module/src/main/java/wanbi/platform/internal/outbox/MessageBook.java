package wanbi.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Outbox;
import wanbi.platform.api.Sealing;
import wanbi.platform.api.event.MessageMoved;

/** Where messages stand until they have left the house. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MessageBook implements Outbox {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    ChannelSettings settings;

    @Inject
    Sealing sealing;

    @Inject
    Journal journal;

    @Inject
    Event<MessageMoved> moved;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isOpen(MessageChannel channel) {
        return settings.isOpen(channel);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public void refuseUnlessOpen(MessageChannel channel) {
        if (!settings.isOpen(channel)) {
            throw MessageRefused.channelNotSetUp(channel.name());
        }
    }

    @Override
    public Posted post(Message message) {
        String id = message.site() + "-M-"
                + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return post(id, message);
    }

    @Override
    public void postOnce(Message message, String occasion) {
        String id = message.site() + "-M-" + StableId.of(occasion);
        if (entities.find(QueuedMessage.class, id) == null) {
            post(id, message);
        }
    }

    private Posted post(String id, Message message) {
        Letter letter = MessageTexts.letter(message);
        byte[] sealed = sealing.seal(letter.written(), label(id));
        entities.persist(QueuedMessage.post(
                id, message, sealed, settings.isOpen(message.channel()), staff.id(), clock.instant()));
        return new Posted(id, letter.text());
    }

    /** Whoever settles it and whoever decides about it wait for each other. */
    QueuedMessage lock(String id) {
        QueuedMessage message = entities.find(QueuedMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new UnknownThing("message");
        }
        return message;
    }

    /** Null when the key is lost. */
    Letter letter(QueuedMessage message) {
        return sealing.open(message.sealed(), label(message.id()))
                .map(Letter::read)
                .orElse(null);
    }

    /**
     * Tells the move, and journals it on the chain of what the message speaks of: the chain last, for whoever hears of it
     * may first have to wait for the case.
     */
    void record(QueuedMessage message, String act, String reason) {
        moved.fire(
                new MessageMoved(message.id(), message.site(), message.state().name(), clock.instant()));
        Chain chain = message.about() == null ? journal.today(message.site()) : new Chain(message.about());
        journal.append(JournalEntry.of(chain, act)
                .fact("message", message.id())
                .fact("channel", message.channel())
                .fact("failure", message.failure())
                .because(reason));
    }

    private static String label(String id) {
        return "outbox/" + id;
    }
}
