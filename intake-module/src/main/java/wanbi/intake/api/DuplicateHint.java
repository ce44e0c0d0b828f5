package wanbi.intake.api;

import java.time.Instant;

/** A case of the same phone and category within 24 hours. */
public final class DuplicateHint {

    private final String caseNumber;
    private final Instant reportedAt;
    private final String name;

    public DuplicateHint(String caseNumber, Instant reportedAt, String name) {
        this.caseNumber = caseNumber;
        this.reportedAt = reportedAt;
        this.name = name;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public String getName() {
        return name;
    }
}
