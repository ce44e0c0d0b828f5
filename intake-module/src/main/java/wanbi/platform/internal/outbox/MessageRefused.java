package wanbi.platform.internal.outbox;

import wanbi.kernel.BusinessRuleViolation;

/** What the outbox refuses. */
final class MessageRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private MessageRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** What is sent or discarded stays so; what is on its way is not taken back. */
    static MessageRefused state(String state) {
        return new MessageRefused("MESSAGE_STATE", state);
    }

    static MessageRefused channelNotSetUp(String channel) {
        return new MessageRefused("CHANNEL_NOT_SET_UP", channel);
    }
}
