package wanbi.handover.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A batch of things on its way out. */
public final class DisposalView {

    /** Who proposed it, when and why. */
    public record Proposal(Instant at, String byName, String reason) {}

    /** How it went out. */
    public record Execution(
            Instant at,
            String byName,
            String witnessName,
            String organ,
            String officer,
            String receipt,
            String voucher,
            String file,
            LocalDate announcedOn,
            String announcement) {}

    /** One approval or rejection. */
    public static final class Decision {

        private final boolean approved;
        private final Instant at;
        private final String byName;
        private final String reason;

        public Decision(boolean approved, Instant at, String byName, String reason) {
            this.approved = approved;
            this.at = at;
            this.byName = byName;
            this.reason = reason;
        }

        public boolean isApproved() {
            return approved;
        }

        public Instant getAt() {
            return at;
        }

        public String getByName() {
            return byName;
        }

        public String getReason() {
            return reason;
        }
    }

    private final String id;
    private final String site;
    private final String kind;
    private final String status;
    private final long version;
    private final int approvalsNeeded;
    private final Proposal proposal;
    private final List<Decision> decisions;
    private final Execution execution;
    private final List<DueThingView> items;

    public DisposalView(
            String id,
            String site,
            String kind,
            String status,
            long version,
            int approvalsNeeded,
            Proposal proposal,
            List<Decision> decisions,
            Execution execution,
            List<DueThingView> items) {
        this.id = id;
        this.site = site;
        this.kind = kind;
        this.status = status;
        this.version = version;
        this.approvalsNeeded = approvalsNeeded;
        this.proposal = proposal;
        this.decisions = List.copyOf(decisions);
        this.execution = execution;
        this.items = List.copyOf(items);
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    /** POLICE, AUTHORITY, ISSUER or DESTROYED. */
    public String getKind() {
        return kind;
    }

    /** PROPOSED, APPROVED, REJECTED or EXECUTED. */
    public String getStatus() {
        return status;
    }

    public boolean hasEnded() {
        return "REJECTED".equals(status) || "EXECUTED".equals(status);
    }

    public long getVersion() {
        return version;
    }

    /** 0, 1 or 2. */
    public int getApprovalsNeeded() {
        return approvalsNeeded;
    }

    public Instant getProposedAt() {
        return proposal.at();
    }

    public String getProposedByName() {
        return proposal.byName();
    }

    public String getReason() {
        return proposal.reason();
    }

    /** Oldest first. */
    public List<Decision> getDecisions() {
        return decisions;
    }

    /** Null until it has left us. */
    public Execution getExecution() {
        return execution;
    }

    public Instant getExecutedAt() {
        return execution == null ? null : execution.at();
    }

    public String getOrgan() {
        return execution == null ? null : execution.organ();
    }

    public String getOfficer() {
        return execution == null ? null : execution.officer();
    }

    public String getReceipt() {
        return execution == null ? null : execution.receipt();
    }

    public String getVoucher() {
        return execution == null ? null : execution.voucher();
    }

    public String getExecutedByName() {
        return execution == null ? null : execution.byName();
    }

    public String getWitnessName() {
        return execution == null ? null : execution.witnessName();
    }

    /** When the police announced them, or null. */
    public LocalDate getAnnouncedOn() {
        return execution == null ? null : execution.announcedOn();
    }

    public String getAnnouncement() {
        return execution == null ? null : execution.announcement();
    }

    /** A list can go along with it. */
    public boolean isListable() {
        return !"DESTROYED".equals(kind) && ("APPROVED".equals(status) || "EXECUTED".equals(status));
    }

    public List<DueThingView> getItems() {
        return items;
    }
}
