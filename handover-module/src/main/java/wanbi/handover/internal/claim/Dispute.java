package wanbi.handover.internal.claim;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.function.Function;
import wanbi.handover.api.DisputeCommand;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Refused;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Masking;

/**
 * Somebody else says that it is theirs (R22). The claim stands still where it stood; a manager decides for one of the
 * two, or leaves it to police or court and decides by their paper later.
 */
@Entity
@Table(schema = "handover", name = "dispute")
class Dispute {

    @Id
    private String id;

    @Version
    private long version;

    private String claim;
    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private ClaimStatus stood;

    private String reason;

    @Column(name = "contender_name")
    private String contenderName;

    @Column(name = "contender_phone")
    private String contenderPhone;

    @Column(name = "contender_told")
    private String contenderTold;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private StaffId openedBy;

    @Column(name = "open")
    private boolean open;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisputeDecision> decisions = new ArrayList<>();

    protected Dispute() {}

    static Dispute over(Claim claim, int number, SoundDispute said, StaffId by, Instant at) {
        Dispute dispute = new Dispute();
        dispute.id = DisputeCommand.numberOf(claim.id(), number);
        dispute.claim = claim.id();
        dispute.site = claim.site();
        dispute.stood = claim.dispute();
        dispute.reason = said.reason();
        dispute.contenderName = said.name();
        dispute.contenderPhone = said.phone();
        dispute.contenderTold = said.told();
        dispute.openedAt = at;
        dispute.openedBy = by;
        dispute.open = true;
        return dispute;
    }

    DisputeDecision decide(DisputeCommand.Decide said, StaffId by, Instant at) {
        if (!open) {
            throw Refused.disputeDecided(id);
        }
        DisputeDecision decision = new DisputeDecision(this, SoundDecision.judged(said, !decisions.isEmpty()), by, at);
        decisions.add(decision);
        open = !decision.outcome().isLast();
        return decision;
    }

    String id() {
        return id;
    }

    String claim() {
        return claim;
    }

    /** Where the claim goes on when it is the claimant's after all. */
    ClaimStatus stood() {
        return stood;
    }

    String reason() {
        return reason;
    }

    /** Short enough for a bell: day, number of the claim, number of the dispute. */
    String mark() {
        return id.substring(site.value().length() + "-RL-20".length());
    }

    DisputeView view(Function<StaffId, String> names) {
        return new DisputeView(
                id,
                claim,
                site.value(),
                reason,
                openedAt,
                names.apply(openedBy),
                new DisputeView.Contender(Masking.name(contenderName), Masking.phone(contenderPhone), contenderTold),
                decisions.stream()
                        .map(made -> new DisputeView.Decision(
                                made.outcome().name(),
                                made.organ(),
                                made.document(),
                                made.reason(),
                                made.at(),
                                names.apply(made.by())))
                        .toList(),
                open);
    }
}
