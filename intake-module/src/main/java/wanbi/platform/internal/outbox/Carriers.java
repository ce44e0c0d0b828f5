package wanbi.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/** Gives each message to the carrier of its channel. */
@ApplicationScoped
class Carriers {

    private static final Logger LOG = System.getLogger(Carriers.class.getName());

    @Inject
    ChannelSettings settings;

    @Inject
    Clock clock;

    /** Empty when it was delivered. Errors are told by their kind alone: their texts quote addresses. */
    Optional<Failure> carry(Outgoing outgoing) {
        if (outgoing.letter() == null) {
            return Optional.of(Failure.UNREADABLE);
        }
        try {
            return switch (outgoing.channel()) {
                case MAIL -> new MailCarrier(settings.mailServer(), clock).carry(outgoing);
                case SMS, CHAT -> new HttpCarrier(settings.gateway(outgoing.channel()), clock).carry(outgoing);
            };
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} could not be sent: {1}",
                    outgoing.id(),
                    e.getClass().getName());
            return Optional.of(Failure.REFUSED_FOR_NOW);
        }
    }
}
