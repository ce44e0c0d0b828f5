package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A footage request with what became of it. */
public final class FootageView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final String status;
    private final Asked asked;
    private final Decided decided;
    private final Instant earliestAt;
    private final Instant deadline;
    private final Instant approvalDueAt;
    private final List<FootageCameraView> cameras;
    private final FootageRecords records;

    public record Asked(
            Instant from,
            Instant to,
            String purpose,
            String longWindowReason,
            boolean urgent,
            Instant at,
            String by,
            String byName,
            String byUnit) {}

    /** @param verdict APPROVED or REJECTED */
    public record Decided(String verdict, Instant at, String byName, String reason) {}

    public FootageView(
            String id,
            String caseNumber,
            String site,
            String status,
            Asked asked,
            Decided decided,
            Instant earliestAt,
            Instant deadline,
            Instant approvalDueAt,
            List<FootageCameraView> cameras,
            FootageRecords records) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.status = status;
        this.asked = asked;
        this.decided = decided;
        this.earliestAt = earliestAt;
        this.deadline = deadline;
        this.approvalDueAt = approvalDueAt;
        this.cameras = cameras;
        this.records = records;
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

    public String getStatus() {
        return status;
    }

    public Instant getFrom() {
        return asked.from();
    }

    public Instant getTo() {
        return asked.to();
    }

    public String getPurpose() {
        return asked.purpose();
    }

    public String getLongWindowReason() {
        return asked.longWindowReason();
    }

    public boolean isUrgent() {
        return asked.urgent();
    }

    public Instant getRequestedAt() {
        return asked.at();
    }

    /** Id of the person, who cannot approve it (I11). */
    public String getRequestedBy() {
        return asked.by();
    }

    public String getRequestedByName() {
        return asked.byName();
    }

    public String getRequestedByUnit() {
        return asked.byUnit();
    }

    /** APPROVED, REJECTED, or null while nobody has decided. */
    public String getDecision() {
        return Optional.ofNullable(decided).map(Decided::verdict).orElse(null);
    }

    public Instant getDecidedAt() {
        return Optional.ofNullable(decided).map(Decided::at).orElse(null);
    }

    public String getDecidedByName() {
        return Optional.ofNullable(decided).map(Decided::byName).orElse(null);
    }

    public String getDecisionReason() {
        return Optional.ofNullable(decided).map(Decided::reason).orElse(null);
    }

    /** When the first of what nobody has viewed yet is written over; null when nothing waits. */
    public Instant getEarliestAt() {
        return earliestAt;
    }

    /** A day before the first recording is written over (E.4). */
    public Instant getDeadline() {
        return deadline;
    }

    /** Viewed before it was approved: by then somebody must have decided. Null where it is not so. */
    public Instant getApprovalDueAt() {
        return approvalDueAt;
    }

    public List<FootageCameraView> getCameras() {
        return cameras;
    }

    public FootageRecords getRecords() {
        return records;
    }
}
