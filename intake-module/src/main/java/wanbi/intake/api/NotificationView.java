package wanbi.intake.api;

import java.time.Instant;

/** One attempt to tell the client. */
public final class NotificationView {

    private final String channel;
    private final Instant at;
    private final String outcome;
    private final String text;
    private final String other;
    private final String byName;
    private final String delivery;

    public NotificationView(
            String channel, Instant at, String outcome, String text, String other, String byName, String delivery) {
        this.channel = channel;
        this.at = at;
        this.outcome = outcome;
        this.text = text;
        this.other = other;
        this.byName = byName;
        this.delivery = delivery;
    }

    public String getChannel() {
        return channel;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for a message that the house sent itself. */
    public String getOutcome() {
        return outcome;
    }

    public String getText() {
        return text;
    }

    /** Who was tried in the client's place; null for the client. */
    public String getOther() {
        return other;
    }

    public String getByName() {
        return byName;
    }

    /** WAITING, SENT, FAILED or DISCARDED for what the house sends itself, else null. */
    public String getDelivery() {
        return delivery;
    }
}
