package wanbi.platform.internal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import wanbi.platform.api.MessageChannel;

/**
 * Sends what is due, message by message and outside any transaction: no lock is held while a receiver takes its time. A
 * channel that does not answer rests until the next round.
 */
@ApplicationScoped
class SendingRound {

    /** So that a round ends and the timer is not late for ever. */
    private static final int MOST = 500;

    @Inject
    SendingDesk desk;

    @Inject
    Carriers carriers;

    @Inject
    ChannelSettings settings;

    void send() {
        Set<MessageChannel> resting = EnumSet.noneOf(MessageChannel.class);
        resting.addAll(settings.closed());
        for (int i = 0; i < MOST && resting.size() < MessageChannel.values().length; i++) {
            Optional<Outgoing> due = desk.next(resting);
            if (due.isEmpty()) {
                return;
            }
            settle(due.get(), resting);
        }
    }

    private void settle(Outgoing outgoing, Set<MessageChannel> resting) {
        Optional<Failure> failure = carriers.carry(outgoing);
        failure.ifPresentOrElse(why -> desk.failed(outgoing, why), () -> desk.delivered(outgoing));
        failure.filter(Failure::isOfTheWholeChannel).ifPresent(why -> resting.add(outgoing.channel()));
    }
}
