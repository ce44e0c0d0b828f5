package wanbi.intake.internal.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.intake.api.ProposalCommand.Propose;
import wanbi.intake.api.ProposalView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/** What a manager would change in the rules: answered once, by somebody else (E.6, I11). */
@Entity
@Table(schema = "intake", name = "rule_proposal")
class RuleProposal {

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;
    private String about;
    private String text;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private StaffId proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    private Boolean accepted;
    private String answer;

    protected RuleProposal() {}

    static RuleProposal of(String id, Propose said, CurrentStaff by, Instant now) {
        RuleProposal proposal = new RuleProposal();
        proposal.id = id;
        proposal.site = said.site();
        proposal.about = said.about();
        proposal.text = said.text();
        proposal.proposedAt = now;
        proposal.proposedBy = by.id();
        proposal.proposedByName = by.name();
        return proposal;
    }

    void refuseUnlessOpen(Long seen, StaffId by) {
        if (decidedAt != null) {
            throw ProposalRefused.decided(status());
        }
        StaleRecord.refuseUnless(seen, version);
        if (proposedBy.equals(by)) {
            throw ProposalRefused.own();
        }
    }

    void decide(boolean yes, String why, CurrentStaff by, Instant now) {
        accepted = yes;
        answer = why;
        decidedAt = now;
        decidedBy = by.id();
        decidedByName = by.name();
    }

    private String status() {
        if (accepted == null) {
            return "OPEN";
        }
        return accepted ? "ACCEPTED" : "DECLINED";
    }

    ProposalView view() {
        return new ProposalView(
                id,
                version,
                site.value(),
                new ProposalView.Said(about, text, proposedAt, proposedByName),
                new ProposalView.Answer(status(), answer, decidedAt, decidedByName));
    }
}
