package wanbi.platform.api;

import java.time.Instant;

/** One thing that was found, without any personal value. */
public final class SearchHit {

    private final String kind;
    private final String number;
    private final String site;
    private final Instant at;
    private final String status;
    private final String category;
    private final String title;

    public SearchHit(
            String kind, String number, String site, Instant at, String status, String category, String title) {
        this.kind = kind;
        this.number = number;
        this.site = site;
        this.at = at;
        this.status = status;
        this.category = category;
        this.title = title;
    }

    /** CASE, ITEM or RECEIPT. */
    public String getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public String getSite() {
        return site;
    }

    public Instant getAt() {
        return at;
    }

    /** Of the case or item; null for receipts. */
    public String getStatus() {
        return status;
    }

    public String getCategory() {
        return category;
    }

    public String getTitle() {
        return title;
    }
}
