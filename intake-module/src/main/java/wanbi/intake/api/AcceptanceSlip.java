package wanbi.intake.api;

import java.time.Instant;

/** What stands on the acceptance slip, in plain: it is the client's own paper. */
public final class AcceptanceSlip {

    private final String number;
    private final String verificationCode;
    private final Instant acceptedAt;
    private final String zone;
    private final String site;
    private final String siteName;
    private final String sitePhone;
    private final CaseView report;
    private final NoticeView notice;
    private final String acceptedByName;

    public AcceptanceSlip(
            String number,
            String verificationCode,
            Instant acceptedAt,
            String zone,
            String site,
            String siteName,
            String sitePhone,
            CaseView report,
            NoticeView notice,
            String acceptedByName) {
        this.number = number;
        this.verificationCode = verificationCode;
        this.acceptedAt = acceptedAt;
        this.zone = zone;
        this.site = site;
        this.siteName = siteName;
        this.sitePhone = sitePhone;
        this.report = report;
        this.notice = notice;
        this.acceptedByName = acceptedByName;
    }

    public String getNumber() {
        return number;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getZone() {
        return zone;
    }

    public String getSite() {
        return site;
    }

    public String getSiteName() {
        return siteName;
    }

    public String getSitePhone() {
        return sitePhone;
    }

    /** With the client's name, phone and unit in plain. */
    public CaseView getReport() {
        return report;
    }

    public NoticeView getNotice() {
        return notice;
    }

    public String getAcceptedByName() {
        return acceptedByName;
    }
}
