package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.StaffId;

/** How the report came in: both times are kept, for a late entry tells of the one and starts its clocks at the other. */
@Embeddable
class Receipt {

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    /** The day in the number, in the site's zone. */
    @Column(name = "registered_on")
    private LocalDate registeredOn;

    private String channel;

    @Column(name = "late_entry_reason")
    private String lateEntryReason;

    @Column(name = "duplicate_override_reason")
    private String duplicateOverrideReason;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    protected Receipt() {}

    static Receipt of(ReportLoss said, LocalDate day, Actor actor, Instant now) {
        Receipt receipt = new Receipt();
        receipt.reportedAt = said.reportedAt();
        receipt.receivedAt = now;
        receipt.registeredOn = day;
        receipt.channel = said.channel();
        receipt.lateEntryReason = said.lateEntryReason();
        receipt.duplicateOverrideReason = said.duplicateOverrideReason();
        receipt.by = actor.id();
        receipt.byName = actor.name();
        return receipt;
    }

    static Receipt atCounter(LocalDate day, Actor actor, Instant now) {
        Receipt receipt = new Receipt();
        receipt.reportedAt = now;
        receipt.receivedAt = now;
        receipt.registeredOn = day;
        receipt.channel = "DESK";
        receipt.by = actor.id();
        receipt.byName = actor.name();
        return receipt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    String channel() {
        return channel;
    }

    String lateEntryReason() {
        return lateEntryReason;
    }

    String duplicateOverrideReason() {
        return duplicateOverrideReason;
    }

    StaffId by() {
        return by;
    }

    String byName() {
        return byName;
    }
}
