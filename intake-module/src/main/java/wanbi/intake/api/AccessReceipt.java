package wanbi.intake.api;

import java.util.List;

/** What has come of a report of card uses. */
public final class AccessReceipt {

    private final int received;
    private final List<CardHitView> hits;

    public AccessReceipt(int received, List<CardHitView> hits) {
        this.received = received;
        this.hits = List.copyOf(hits);
    }

    /** How many uses were not known yet. */
    public int getReceived() {
        return received;
    }

    public List<CardHitView> getHits() {
        return hits;
    }
}
