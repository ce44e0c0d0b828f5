package wanbi.intake.api;

import java.time.Instant;

/** One promised contact. */
public final class PromiseView {

    private final int number;
    private final Instant at;
    private final String channel;
    private final String text;
    private final String state;
    private final boolean byRule;
    private final Instant madeAt;
    private final String madeByName;
    private final Instant keptAt;
    private final Instant endedAt;
    private final String endedByName;
    private final boolean late;

    public PromiseView(
            int number,
            Instant at,
            String channel,
            String text,
            String state,
            boolean byRule,
            Instant madeAt,
            String madeByName,
            Instant keptAt,
            Instant endedAt,
            String endedByName,
            boolean late) {
        this.number = number;
        this.at = at;
        this.channel = channel;
        this.text = text;
        this.state = state;
        this.byRule = byRule;
        this.madeAt = madeAt;
        this.madeByName = madeByName;
        this.keptAt = keptAt;
        this.endedAt = endedAt;
        this.endedByName = endedByName;
        this.late = late;
    }

    /** Within its case, from one. */
    public int getNumber() {
        return number;
    }

    /** By when the client hears from us. */
    public Instant getAt() {
        return at;
    }

    public String getChannel() {
        return channel;
    }

    public String getText() {
        return text;
    }

    /** OPEN, KEPT, MOVED or CLOSED. */
    public String getState() {
        return state;
    }

    /** Nobody chose the time: the plan's deadline or the usual rhythm gave it. */
    public boolean isByRule() {
        return byRule;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeByName() {
        return madeByName;
    }

    /** When the client was reached; null when the promise was not kept. */
    public Instant getKeptAt() {
        return keptAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndedByName() {
        return endedByName;
    }

    /** Overdue while it runs; afterwards, that its time was over when it ended. */
    public boolean isLate() {
        return late;
    }
}
