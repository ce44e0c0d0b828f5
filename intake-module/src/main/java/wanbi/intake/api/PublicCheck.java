package wanbi.intake.api;

import java.time.Instant;

/** What the public may know of a paper: true or false, class, date and status (F-7). */
public final class PublicCheck {

    private final String kind;
    private final String number;
    private final String itemClass;
    private final Instant at;
    private final String zone;
    private final String status;
    private final Integer replacedBy;

    public PublicCheck(String kind, String number, String itemClass, Instant at, String zone, String status) {
        this(kind, number, itemClass, at, zone, status, null);
    }

    /** @param replacedBy newest version of a paper that was corrected since; else null */
    public PublicCheck(
            String kind, String number, String itemClass, Instant at, String zone, String status, Integer replacedBy) {
        this.kind = kind;
        this.number = number;
        this.itemClass = itemClass;
        this.at = at;
        this.zone = zone;
        this.status = status;
        this.replacedBy = replacedBy;
    }

    /** ACCEPTANCE, TAG, RECEIPT_ORIGINAL, RECEIPT_COPY or LETTER. */
    public String getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    /** Category code. */
    public String getItemClass() {
        return itemClass;
    }

    public Instant getAt() {
        return at;
    }

    public String getZone() {
        return zone;
    }

    public String getStatus() {
        return status;
    }

    public Integer getReplacedBy() {
        return replacedBy;
    }
}
