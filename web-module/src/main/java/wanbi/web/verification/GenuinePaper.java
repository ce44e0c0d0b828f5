package wanbi.web.verification;

import java.time.LocalDate;

/** What anybody may know of a genuine paper. */
public final class GenuinePaper {

    private final String kind;
    private final String number;
    private final String itemClass;
    private final LocalDate date;
    private final String status;
    private final Integer replacedBy;

    GenuinePaper(String kind, String number, String itemClass, LocalDate date, String status, Integer replacedBy) {
        this.kind = kind;
        this.number = number;
        this.itemClass = itemClass;
        this.date = date;
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

    /** In the zone of the site. */
    public LocalDate getDate() {
        return date;
    }

    public String getStatus() {
        return status;
    }

    /** Newest version of a receipt that was corrected since this paper; else null. */
    public Integer getReplacedBy() {
        return replacedBy;
    }
}
