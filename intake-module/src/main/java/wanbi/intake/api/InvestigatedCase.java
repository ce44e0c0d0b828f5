package wanbi.intake.api;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** A case as investigation needs it: where and when, and whether there is still something to do. */
public final class InvestigatedCase {

    private final CaseNumber number;
    private final SiteCode site;
    private final String status;
    private final boolean referral;
    private final boolean open;
    private final String place;
    private final Instant reportedAt;
    private final String things;

    public InvestigatedCase(
            CaseNumber number,
            SiteCode site,
            String status,
            boolean referral,
            boolean open,
            String place,
            Instant reportedAt,
            String things) {
        this.number = number;
        this.site = site;
        this.status = status;
        this.referral = referral;
        this.open = open;
        this.place = place;
        this.reportedAt = reportedAt;
        this.things = things;
    }

    public CaseNumber getNumber() {
        return number;
    }

    public SiteCode getSite() {
        return site;
    }

    public String getStatus() {
        return status;
    }

    /** Outside the managed area: written down and passed on, nothing more (R03). */
    public boolean isReferral() {
        return referral;
    }

    /** Something is still to be done. */
    public boolean isOpen() {
        return open;
    }

    /** Code of the place, null when nobody knows. */
    public String getPlace() {
        return place;
    }

    /** When the client told us, however late it was written down. */
    public Instant getReportedAt() {
        return reportedAt;
    }

    /** What is looked for, by name and number. */
    public String getThings() {
        return things;
    }
}
