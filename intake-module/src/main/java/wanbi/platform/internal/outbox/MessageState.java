package wanbi.platform.internal.outbox;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a message stands, with the one table of legal moves. */
enum MessageState {
    /** To be sent when it is due. */
    WAITING,
    /** In a sender's hands until the lease ends. */
    SENDING,
    SENT,
    /** Posted over a channel that is not set up. */
    NO_CHANNEL,
    /** Given up; somebody has to decide. */
    FAILED,
    DISCARDED;

    private static final Map<MessageState, Set<MessageState>> MOVES = new EnumMap<>(Map.of(
            WAITING, EnumSet.of(SENDING, SENT, NO_CHANNEL, DISCARDED),
            SENDING, EnumSet.of(SENDING, SENT, WAITING, FAILED),
            SENT, EnumSet.noneOf(MessageState.class),
            NO_CHANNEL, EnumSet.of(WAITING, DISCARDED),
            FAILED, EnumSet.of(WAITING, DISCARDED),
            DISCARDED, EnumSet.noneOf(MessageState.class)));

    MessageState to(MessageState next) {
        if (!MOVES.get(this).contains(next)) {
            throw MessageRefused.state(name());
        }
        return next;
    }
}
