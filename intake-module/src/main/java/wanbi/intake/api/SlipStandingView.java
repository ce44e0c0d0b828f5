package wanbi.intake.api;

import java.time.Instant;

/** What the holder of a slip may know of the case. */
public final class SlipStandingView {

    private final String caseNumber;
    private final String status;
    private final String itemClass;
    private final String zone;
    private final String siteName;
    private final String telephone;
    private final Instant nextPromiseAt;
    private final Instant lastContactAt;

    public SlipStandingView(
            String caseNumber,
            String status,
            String itemClass,
            String zone,
            String siteName,
            String telephone,
            Instant nextPromiseAt,
            Instant lastContactAt) {
        this.caseNumber = caseNumber;
        this.status = status;
        this.itemClass = itemClass;
        this.zone = zone;
        this.siteName = siteName;
        this.telephone = telephone;
        this.nextPromiseAt = nextPromiseAt;
        this.lastContactAt = lastContactAt;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getStatus() {
        return status;
    }

    /** Category code. */
    public String getItemClass() {
        return itemClass;
    }

    public String getZone() {
        return zone;
    }

    public String getSiteName() {
        return siteName;
    }

    /** Of the desk; null when the site has none. */
    public String getTelephone() {
        return telephone;
    }

    /** Null when nothing is promised. */
    public Instant getNextPromiseAt() {
        return nextPromiseAt;
    }

    /** When the client was reached the last time; null before that. */
    public Instant getLastContactAt() {
        return lastContactAt;
    }
}
