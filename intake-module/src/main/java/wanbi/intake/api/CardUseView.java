package wanbi.intake.api;

import java.time.Instant;

/** A use of what a case misses. */
public final class CardUseView {

    private final String card;
    private final String site;
    private final String siteName;
    private final String gate;
    private final Instant at;
    private final boolean maybeOwner;

    public CardUseView(String card, String site, String siteName, String gate, Instant at, boolean maybeOwner) {
        this.card = card;
        this.site = site;
        this.siteName = siteName;
        this.gate = gate;
        this.at = at;
        this.maybeOwner = maybeOwner;
    }

    /** Masked. */
    public String getCard() {
        return card;
    }

    /** Of the gate. */
    public String getSite() {
        return site;
    }

    public String getSiteName() {
        return siteName;
    }

    public String getGate() {
        return gate;
    }

    public Instant getAt() {
        return at;
    }

    /** Within the time in which the client last saw it: ask the client first. */
    public boolean isMaybeOwner() {
        return maybeOwner;
    }
}
