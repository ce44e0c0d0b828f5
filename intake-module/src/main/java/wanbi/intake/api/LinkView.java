package wanbi.intake.api;

import java.time.Instant;

/** A found item that is thought to be the line. */
public final class LinkView {

    private final int line;
    private final String itemTag;
    private final int quantity;
    private final Instant at;
    private final String by;
    private final String byName;
    private final boolean gone;

    public LinkView(int line, String itemTag, int quantity, Instant at, String by, String byName, boolean gone) {
        this.line = line;
        this.itemTag = itemTag;
        this.quantity = quantity;
        this.at = at;
        this.by = by;
        this.byName = byName;
        this.gone = gone;
    }

    public int getLine() {
        return line;
    }

    public String getItemTag() {
        return itemTag;
    }

    public int getQuantity() {
        return quantity;
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }

    public String getByName() {
        return byName;
    }

    /** It has left us for good, back to the client or to the police. */
    public boolean isGone() {
        return gone;
    }
}
