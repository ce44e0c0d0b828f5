package wanbi.intake.api;

import java.time.Instant;

/** One link of the gap-free custody chain (I2): each from is the last to. */
public final class CustodyEntryView {

    private final int n;
    private final HolderView from;
    private final HolderView to;
    private final Instant at;
    private final String reason;
    private final String by;
    private final String byName;
    private final String witnessName;
    private final String seal;

    public CustodyEntryView(
            int n,
            HolderView from,
            HolderView to,
            Instant at,
            String reason,
            String by,
            String byName,
            String witnessName,
            String seal) {
        this.n = n;
        this.from = from;
        this.to = to;
        this.at = at;
        this.reason = reason;
        this.by = by;
        this.byName = byName;
        this.witnessName = witnessName;
        this.seal = seal;
    }

    public int getN() {
        return n;
    }

    /** Null for the first. */
    public HolderView getFrom() {
        return from;
    }

    public HolderView getTo() {
        return to;
    }

    public Instant getAt() {
        return at;
    }

    /** REGISTERED, STORED, MOVED, SEALED, TRANSFERRED, SHIFTED, HANDED_OVER or VOIDED. */
    public String getReason() {
        return reason;
    }

    public String getBy() {
        return by;
    }

    public String getByName() {
        return byName;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public String getSeal() {
        return seal;
    }
}
