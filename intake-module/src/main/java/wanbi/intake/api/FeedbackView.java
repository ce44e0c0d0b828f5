package wanbi.intake.api;

import java.time.Instant;

/** What a client was told, or that nobody was reached. */
public final class FeedbackView {

    private final Instant at;
    private final String channel;
    private final String outcome;
    private final String text;
    private final String byName;
    private final Instant recordedAt;
    private final Integer promise;

    public FeedbackView(
            Instant at,
            String channel,
            String outcome,
            String text,
            String byName,
            Instant recordedAt,
            Integer promise) {
        this.at = at;
        this.channel = channel;
        this.outcome = outcome;
        this.text = text;
        this.byName = byName;
        this.recordedAt = recordedAt;
        this.promise = promise;
    }

    public Instant getAt() {
        return at;
    }

    public String getChannel() {
        return channel;
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

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Number of the promise that it kept; null for none. */
    public Integer getPromise() {
        return promise;
    }
}
