package wanbi.intake.api;

import java.time.Instant;

/** Why a step is to be left out, who asked and who approved. */
public final class DeviationView {

    private final String reasonCode;
    private final String reason;
    private final Instant askedAt;
    private final String askedBy;
    private final String askedByName;
    private final Instant approvedAt;
    private final String approvedBy;
    private final String approvedByName;

    public DeviationView(
            String reasonCode,
            String reason,
            Instant askedAt,
            String askedBy,
            String askedByName,
            Instant approvedAt,
            String approvedBy,
            String approvedByName) {
        this.reasonCode = reasonCode;
        this.reason = reason;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
        this.askedByName = askedByName;
        this.approvedAt = approvedAt;
        this.approvedBy = approvedBy;
        this.approvedByName = approvedByName;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public String getAskedByName() {
        return askedByName;
    }

    /** Null as long as nobody has; the clock runs on until then. */
    public Instant getApprovedAt() {
        return approvedAt;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public String getApprovedByName() {
        return approvedByName;
    }
}
