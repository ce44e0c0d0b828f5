package wanbi.handover.api;

import java.time.Instant;

/** What the public may know of a receipt (F-7). */
public final class PublicReceipt {

    private final String kind;
    private final String number;
    private final String itemClass;
    private final Instant at;
    private final String zone;
    private final String status;

    public PublicReceipt(String kind, String number, String itemClass, Instant at, String zone, String status) {
        this.kind = kind;
        this.number = number;
        this.itemClass = itemClass;
        this.at = at;
        this.zone = zone;
        this.status = status;
    }

    /** RECEIPT_ORIGINAL or RECEIPT_COPY. */
    public String getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    /** Category code of the first item. */
    public String getItemClass() {
        return itemClass;
    }

    public Instant getAt() {
        return at;
    }

    public String getZone() {
        return zone;
    }

    /** VALID. */
    public String getStatus() {
        return status;
    }
}
