package wanbi.handover.api;

import java.time.Instant;

/** How it came out that a thing had gone to the wrong hands. */
public final class WrongReleaseView {

    private final String noticedBy;
    private final Instant noticedAt;
    private final String reason;
    private final Instant at;
    private final String byName;

    public WrongReleaseView(String noticedBy, Instant noticedAt, String reason, Instant at, String byName) {
        this.noticedBy = noticedBy;
        this.noticedAt = noticedAt;
        this.reason = reason;
        this.at = at;
        this.byName = byName;
    }

    /** OWNER, RECIPIENT, STOCK_TAKE, STAFF, POLICE or OTHER. */
    public String getNoticedBy() {
        return noticedBy;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    public String getReason() {
        return reason;
    }

    /** When it was recorded. */
    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
