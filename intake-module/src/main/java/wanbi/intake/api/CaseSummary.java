package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A case in a list. */
public final class CaseSummary {

    private final String caseNumber;
    private final String kind;
    private final String status;
    private final String site;
    private final Instant reportedAt;
    private final String clientName;
    private final String clientPhone;
    private final String category;
    private final String name;
    private final List<String> colours;
    private final int lines;
    private final String placePath;
    private final long version;
    private final String priority;
    private final Instant nextPromiseAt;

    public CaseSummary(
            String caseNumber,
            String kind,
            String status,
            String site,
            Instant reportedAt,
            String clientName,
            String clientPhone,
            String category,
            String name,
            List<String> colours,
            int lines,
            String placePath,
            long version,
            String priority,
            Instant nextPromiseAt) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.status = status;
        this.site = site;
        this.reportedAt = reportedAt;
        this.clientName = clientName;
        this.clientPhone = clientPhone;
        this.category = category;
        this.name = name;
        this.colours = colours;
        this.lines = lines;
        this.placePath = placePath;
        this.version = version;
        this.priority = priority;
        this.nextPromiseAt = nextPromiseAt;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getKind() {
        return kind;
    }

    public String getStatus() {
        return status;
    }

    public String getSite() {
        return site;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Masked. */
    public String getClientName() {
        return clientName;
    }

    /** Masked. */
    public String getClientPhone() {
        return clientPhone;
    }

    /** Of the first line. */
    public String getCategory() {
        return category;
    }

    /** Of the first line. */
    public String getName() {
        return name;
    }

    public List<String> getColours() {
        return colours;
    }

    public int getLines() {
        return lines;
    }

    public String getPlacePath() {
        return placePath;
    }

    public long getVersion() {
        return version;
    }

    /** P1, P2 or P3; null for a case older than the procedure. */
    public String getPriority() {
        return priority;
    }

    /** Null when nothing is promised to the client. */
    public Instant getNextPromiseAt() {
        return nextPromiseAt;
    }
}
