package wanbi.platform.api;

/**
 * Takes messages in the caller's transaction: what is rolled back was never said, what is committed will be sent, at
 * least once and always under the same id, also after {@code kill -9}. Each move of a message is told as {@link
 * wanbi.platform.api.event.MessageMoved}.
 */
@BetweenContexts
public interface Outbox {

    /** Whether the channel is set up. */
    boolean isOpen(MessageChannel channel);

    /**
     * For messages that a person wants sent now and can tell in another way.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code CHANNEL_NOT_SET_UP} (409)
     */
    void refuseUnlessOpen(MessageChannel channel);

    /** Over a channel that is not set up it waits, visible to the manager, until somebody sends or discards it. */
    Posted post(Message message);

    /**
     * As {@link #post}, under an id that comes from the occasion: however often the same is said, it is posted once.
     *
     * @param occasion what gives rise to it, for example the id of an alarm and the colleague's
     */
    void postOnce(Message message, String occasion);

    /**
     * @param id which the receiver sees too
     * @param text as it will be read
     */
    record Posted(String id, String text) {}
}
