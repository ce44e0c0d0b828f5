package wanbi.investigation.api;

import java.time.Instant;

/** A summary report, as it was made. */
public final class SummaryView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final int version;
    private final Made made;
    private final String sha256;

    /** @param reason what had changed; null for the first */
    public record Made(Instant at, String byName, String reason) {}

    public SummaryView(String id, String caseNumber, String site, int version, Made made, String sha256) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.version = version;
        this.made = made;
        this.sha256 = sha256;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public int getVersion() {
        return version;
    }

    public Instant getMadeAt() {
        return made.at();
    }

    public String getMadeByName() {
        return made.byName();
    }

    public String getReason() {
        return made.reason();
    }

    /** Of the PDF. */
    public String getSha256() {
        return sha256;
    }
}
