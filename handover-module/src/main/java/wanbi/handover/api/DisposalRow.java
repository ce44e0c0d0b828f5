package wanbi.handover.api;

import java.time.Instant;
import java.time.LocalDate;

/** A thing of a batch, as a workbook shows it. */
public final class DisposalRow {

    /** Who has approved it. */
    public record Approvals(String first, String second) {}

    /** How it went. */
    public record Gone(String organ, String receipt, String voucher, Instant at, LocalDate announcedOn) {}

    /**
     * What was done to find its owner.
     *
     * @param on day of our own notice, or null
     * @param tries how often somebody was called or written to whose it might have been
     */
    public record Noticed(LocalDate on, int tries) {}

    private final String disposal;
    private final String site;
    private final DueThingView thing;
    private final LocalDate keptUntil;
    private final String kind;
    private final String status;
    private final String reason;
    private final Approvals approvals;
    private final Gone gone;
    private final Noticed noticed;

    public DisposalRow(
            String disposal,
            String site,
            DueThingView thing,
            LocalDate keptUntil,
            String kind,
            String status,
            String reason,
            Approvals approvals,
            Gone gone,
            Noticed noticed) {
        this.disposal = disposal;
        this.site = site;
        this.thing = thing;
        this.keptUntil = keptUntil;
        this.kind = kind;
        this.status = status;
        this.reason = reason;
        this.approvals = approvals;
        this.gone = gone;
        this.noticed = noticed;
    }

    /** {@code batch/tag}. */
    public String getKey() {
        return disposal + "/" + getTag();
    }

    public String getDisposal() {
        return disposal;
    }

    public String getSite() {
        return site;
    }

    public String getTag() {
        return thing.getTag();
    }

    public String getCategory() {
        return thing.getCategory();
    }

    public String getName() {
        return thing.getName();
    }

    public int getQuantity() {
        return thing.getQuantity();
    }

    /** As it stood when the batch was proposed. */
    public LocalDate getKeptUntil() {
        return keptUntil;
    }

    /** Day of our own notice, or null. */
    public LocalDate getNoticedOn() {
        return noticed.on();
    }

    public int getTries() {
        return noticed.tries();
    }

    /** Day on which the police announced it, or null. */
    public LocalDate getAnnouncedOn() {
        return gone.announcedOn();
    }

    public String getKind() {
        return kind;
    }

    public String getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    public String getFirstApproval() {
        return approvals.first();
    }

    public String getSecondApproval() {
        return approvals.second();
    }

    public String getOrgan() {
        return gone.organ();
    }

    public String getReceipt() {
        return gone.receipt();
    }

    public String getVoucher() {
        return gone.voucher();
    }

    /** Null until it has left us. */
    public Instant getGoneAt() {
        return gone.at();
    }
}
