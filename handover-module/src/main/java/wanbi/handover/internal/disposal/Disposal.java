package wanbi.handover.internal.disposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.Refused;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * Things that nobody claims, on their way out (R21). Proposed by the desk, approved by others, nobody twice and nobody
 * the own one (I11), and then carried out against a receipt; or rejected, and the things stay.
 */
@Entity
@Table(schema = "handover", name = "disposal")
class Disposal {

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private DisposalKind kind;

    @Enumerated(EnumType.STRING)
    private DisposalStatus status;

    @Column(name = "approvals_needed")
    private int approvalsNeeded;

    private String reason;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private StaffId proposedBy;

    @Embedded
    private Execution execution;

    @Embedded
    private AuthorityNotice authorityNotice;

    @OneToMany(mappedBy = "disposal", cascade = CascadeType.PERSIST)
    private List<DisposalItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "disposal", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisposalDecision> decisions = new ArrayList<>();

    protected Disposal() {}

    static Disposal propose(
            String id, SiteCode site, Proposal said, List<UnclaimedThing> things, StaffId by, Instant at) {
        Disposal disposal = new Disposal();
        disposal.id = id;
        disposal.site = site;
        disposal.kind = said.kind();
        disposal.reason = said.reason();
        disposal.proposedAt = at;
        disposal.proposedBy = by;
        disposal.approvalsNeeded = said.kind().approvals(things.stream().allMatch(UnclaimedThing::isSameDay));
        disposal.status = disposal.approvalsNeeded == 0 ? DisposalStatus.APPROVED : DisposalStatus.PROPOSED;
        things.forEach(thing -> disposal.items.add(
                new DisposalItem(disposal, thing.getTag(), thing.getHold().getLastDay())));
        return disposal;
    }

    /** @param headOffice whether the person speaks for head office */
    void approve(StaffId by, boolean headOffice, Instant at) {
        refuseUnless(DisposalStatus.PROPOSED);
        if (by.equals(proposedBy) || decisions.stream().anyMatch(decision -> decision.isBy(by))) {
            throw Refused.ownApproval();
        }
        if (!decisions.isEmpty() && !headOffice) {
            throw Refused.secondApprovalByHeadOffice();
        }
        decisions.add(new DisposalDecision(this, true, by, at, null));
        if (decisions.size() == approvalsNeeded) {
            status = DisposalStatus.APPROVED;
        }
    }

    void reject(StaffId by, Instant at, String why) {
        if (status != DisposalStatus.PROPOSED) {
            refuseUnless(DisposalStatus.APPROVED);
        }
        decisions.add(new DisposalDecision(this, false, by, at, why));
        end(DisposalStatus.REJECTED);
    }

    void execute(Execution how) {
        refuseUnlessApproved();
        execution = how;
        end(DisposalStatus.EXECUTED);
    }

    /** What the police have, the police announce. */
    void announced(AuthorityNotice notice) {
        refuseUnlessWithPolice();
        authorityNotice = notice;
    }

    void refuseUnlessWithPolice() {
        refuseUnless(DisposalStatus.EXECUTED);
        if (kind != DisposalKind.POLICE) {
            throw Refused.notWithPolice(id);
        }
    }

    /** Somebody receives it, and nobody has refused that. */
    void refuseUnlessListable() {
        if (status != DisposalStatus.EXECUTED) {
            refuseUnlessApproved();
        }
        if (!kind.hasReceiver()) {
            throw Refused.nobodyReceives(id);
        }
    }

    void refuseUnlessApproved() {
        refuseUnless(DisposalStatus.APPROVED);
    }

    private void end(DisposalStatus how) {
        status = how;
        items.forEach(DisposalItem::end);
    }

    private void refuseUnless(DisposalStatus needed) {
        if (status != needed) {
            throw Refused.disposalState(id, status);
        }
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    DisposalKind kind() {
        return kind;
    }

    DisposalStatus status() {
        return status;
    }

    int approvalsNeeded() {
        return approvalsNeeded;
    }

    String reason() {
        return reason;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    StaffId proposedBy() {
        return proposedBy;
    }

    /** Null until it has left us. */
    Execution execution() {
        return status == DisposalStatus.EXECUTED ? execution : null;
    }

    /** Null until the authority has told us. */
    AuthorityNotice authorityNotice() {
        return authorityNotice == null || authorityNotice.on() == null ? null : authorityNotice;
    }

    List<ItemTag> tags() {
        return items.stream().map(DisposalItem::tag).sorted(Proposal.BY_TAG).toList();
    }

    List<DisposalDecision> decisions() {
        return List.copyOf(decisions);
    }

    long version() {
        return version;
    }
}
