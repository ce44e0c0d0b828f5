package wanbi.intake.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** One line of a case for workbook X1, personal values masked; what handover knows is added above. */
public final class LossLedgerRow {

    private final String caseNumber;
    private final int line;
    private final String site;
    private final String region;
    private final Instant reportedAt;
    private final Instant acceptedAt;
    private final String channel;
    private final String clientKind;
    private final String unit;
    private final String clientName;
    private final String phone;
    private final String category;
    private final String name;
    private final String model;
    private final String spec;
    private final int quantity;
    private final List<String> colours;
    private final BigDecimal value;
    private final String lossMode;
    private final Instant lastSeenFrom;
    private final Instant lastSeenTo;
    private final String place;
    private final Instant foundAt;
    private final String foundPlace;
    private final Instant notifiedAt;
    private final String status;
    private final String kind;
    private final String recordedByName;
    private final String lineStatus;
    private final Instant closedAt;
    private final Integer satisfaction;
    private final Course course;

    /**
     * How the case kept to its plan.
     *
     * @param priority null for a case older than plans
     * @param lateSteps done late, or late and not done yet
     * @param deviations approved ones
     */
    public record Course(String priority, int lateSteps, int deviations) {}

    public LossLedgerRow(
            String caseNumber,
            int line,
            String site,
            String region,
            Instant reportedAt,
            Instant acceptedAt,
            String channel,
            String clientKind,
            String unit,
            String clientName,
            String phone,
            String category,
            String name,
            String model,
            String spec,
            int quantity,
            List<String> colours,
            BigDecimal value,
            String lossMode,
            Instant lastSeenFrom,
            Instant lastSeenTo,
            String place,
            Instant foundAt,
            String foundPlace,
            Instant notifiedAt,
            String status,
            String kind,
            String recordedByName,
            String lineStatus,
            Instant closedAt,
            Integer satisfaction,
            Course course) {
        this.caseNumber = caseNumber;
        this.line = line;
        this.site = site;
        this.region = region;
        this.reportedAt = reportedAt;
        this.acceptedAt = acceptedAt;
        this.channel = channel;
        this.clientKind = clientKind;
        this.unit = unit;
        this.clientName = clientName;
        this.phone = phone;
        this.category = category;
        this.name = name;
        this.model = model;
        this.spec = spec;
        this.quantity = quantity;
        this.colours = colours;
        this.value = value;
        this.lossMode = lossMode;
        this.lastSeenFrom = lastSeenFrom;
        this.lastSeenTo = lastSeenTo;
        this.place = place;
        this.foundAt = foundAt;
        this.foundPlace = foundPlace;
        this.notifiedAt = notifiedAt;
        this.status = status;
        this.kind = kind;
        this.recordedByName = recordedByName;
        this.lineStatus = lineStatus;
        this.closedAt = closedAt;
        this.satisfaction = satisfaction;
        this.course = course;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public int getLine() {
        return line;
    }

    public String getSite() {
        return site;
    }

    public String getRegion() {
        return region;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    public String getChannel() {
        return channel;
    }

    public String getClientKind() {
        return clientKind;
    }

    public String getUnit() {
        return unit;
    }

    public String getClientName() {
        return clientName;
    }

    public String getPhone() {
        return phone;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public String getModel() {
        return model;
    }

    public String getSpec() {
        return spec;
    }

    public int getQuantity() {
        return quantity;
    }

    public List<String> getColours() {
        return colours;
    }

    public BigDecimal getValue() {
        return value;
    }

    public String getLossMode() {
        return lossMode;
    }

    public Instant getLastSeenFrom() {
        return lastSeenFrom;
    }

    public Instant getLastSeenTo() {
        return lastSeenTo;
    }

    public String getPlace() {
        return place;
    }

    /** When the linked item was found. */
    public Instant getFoundAt() {
        return foundAt;
    }

    public String getFoundPlace() {
        return foundPlace;
    }

    public Instant getNotifiedAt() {
        return notifiedAt;
    }

    public String getStatus() {
        return status;
    }

    public String getKind() {
        return kind;
    }

    public String getRecordedByName() {
        return recordedByName;
    }

    public String getLineStatus() {
        return lineStatus;
    }

    /** When the case was closed, withdrawn or merged. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** 1 to 5, or null. */
    public Integer getSatisfaction() {
        return satisfaction;
    }

    public Course getCourse() {
        return course;
    }
}
