package wanbi.platform.internal.outbox;

import java.time.Instant;
import java.util.Map;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;

/** Messages for tests, and what a refused act says. */
final class Mail {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final String ID = "SH01-M-0123456789ABCDEF0123456789ABCDEF";
    static final SiteCode SITE = new SiteCode("SH01");

    private Mail() {}

    static Message to(MessageChannel channel, String address) {
        return new Message(
                SITE, channel, address, new Message.Template("wanbi.intake.messages", "X"), Map.of(), false, null);
    }

    static QueuedMessage waiting() {
        return queued(true);
    }

    static QueuedMessage withoutChannel() {
        return queued(false);
    }

    private static QueuedMessage queued(boolean open) {
        return QueuedMessage.post(
                ID, to(MessageChannel.SMS, "13800138000"), new byte[] {1}, open, new StaffId("P-0001"), NOW);
    }

    static QueuedMessage leased() {
        QueuedMessage message = waiting();
        message.lease("here", NOW);
        return message;
    }

    static QueuedMessage givenUp() {
        QueuedMessage message = leased();
        message.failed(1, Failure.REFUSED, NOW);
        return message;
    }

    static QueuedMessage sent() {
        QueuedMessage message = leased();
        message.delivered(NOW);
        return message;
    }

    static String refusal(Runnable act) {
        try {
            act.run();
            return "nothing was refused";
        } catch (BusinessRuleViolation e) {
            return e.code();
        }
    }
}
