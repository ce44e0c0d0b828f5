package wanbi.intake.api;

import java.time.Instant;

/** One attempt to tell the client. */
public final class NotificationView {

    private final String channel;
    private final Instant at;
    private final String outcome;
    private final String text;
    private final String byName;

    public NotificationView(String channel, Instant at, String outcome, String text, String byName) {
        this.channel = channel;
        this.at = at;
        this.outcome = outcome;
        this.text = text;
        this.byName = byName;
    }

    public String getChannel() {
        return channel;
    }

    public Instant getAt() {
        return at;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getText() {
        return text;
    }

    public String getByName() {
        return byName;
    }
}
