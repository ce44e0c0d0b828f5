package wanbi.handover.internal.claim;

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
import java.util.Optional;
import wanbi.handover.api.Comparisons.Told;
import wanbi.handover.api.Refused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * Somebody stands at the counter and says: this is mine (R09). The claimant first tells what only the owner knows; the
 * answers are sealed, and only then does the clerk see what was recorded (F-8). The clerk judges attribute by attribute:
 * passed, failed, or in doubt, which a manager who has not compared it decides. What has passed is handed over against
 * a signature, once (I3). A claimant may give up at any time before.
 */
@Entity
@Table(schema = "handover", name = "claim")
class Claim {

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    /** No case named the thing: one was opened at the counter with this claim. */
    @Column(name = "walk_up")
    private boolean walkUp;

    @Embedded
    private Claimant claimant;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private StaffId openedBy;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by")
    private StaffId sealedBy;

    @Embedded
    private ClaimEnd end;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("line, itemTag")
    private List<ClaimLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    private List<SealedAnswers> answers = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("look")
    private List<Judgement> judgements = new ArrayList<>();

    protected Claim() {}

    static Claim open(ClaimedCase of, Claimant claimant, List<AskedThing> things, StaffId by, Instant at) {
        Claim claim = new Claim();
        claim.id = of.claim();
        claim.site = of.site();
        claim.caseNumber = of.number();
        claim.walkUp = of.walkUp();
        claim.claimant = claimant;
        claim.status = ClaimStatus.OPEN;
        claim.openedAt = at;
        claim.openedBy = by;
        things.forEach(thing -> claim.lines.add(new ClaimLine(claim, thing)));
        return claim;
    }

    void refuseIfSealed() {
        if (sealedAt != null) {
            throw Refused.answersSealed();
        }
        if (status != ClaimStatus.OPEN) {
            throw Refused.claimState(id, status);
        }
    }

    void seal(List<Told> told, StaffId by, Instant at) {
        refuseIfSealed();
        told.forEach(answer -> answers.add(new SealedAnswers(this, answer)));
        sealedAt = at;
        sealedBy = by;
        status = ClaimStatus.COMPARED;
    }

    /** Before the sheet is read: a claim that cannot be judged says so whatever stands on the sheet. */
    void refuseUnlessJudgeable(Judging.Person by) {
        if (status == ClaimStatus.OPEN) {
            throw Refused.comparisonRequired();
        }
        refuseIfHandedOver();
        if (status == ClaimStatus.DISPUTED || !status.mayBecome(ClaimStatus.DOUBT)) {
            throw Refused.claimState(id, status);
        }
        if (status == ClaimStatus.DOUBT && !by.manager()) {
            throw Refused.doubtNeedsManager();
        }
        if (isJudgedBy(by.staff())) {
            throw Refused.ownComparison();
        }
    }

    Judgement judge(Judging judging) {
        refuseUnlessJudgeable(judging.by());
        JudgingRules.refuseUnlessSound(judging, claimant.isAuthorised(), status == ClaimStatus.DOUBT);
        Judgement judgement = new Judgement(this, judgements.size() + 1, judging);
        judgements.add(judgement);
        status = judging.verdict().status();
        if (status.hasEnded()) {
            end(judging.reason(), judging.by().staff(), judging.at());
        }
        return judgement;
    }

    void abandon(String reason, StaffId by, Instant at) {
        become(ClaimStatus.ABANDONED);
        if (reason == null) {
            throw Refused.reasonRequired();
        }
        end(reason, by, at);
    }

    /** @return where it stood */
    ClaimStatus dispute() {
        ClaimStatus stood = status;
        become(ClaimStatus.DISPUTED);
        return stood;
    }

    /** It goes on where it stood, or has failed for the other one. */
    void settle(DisputeDecision decision, ClaimStatus stood, StaffId by, Instant at) {
        status = decision.outcome() == DisputeOutcome.CLAIMANT ? stood : ClaimStatus.FAILED;
        if (status.hasEnded()) {
            end(decision.reason(), by, at);
        }
    }

    boolean isJudgedBy(StaffId person) {
        return judgements.stream().anyMatch(judgement -> judgement.by().equals(person));
    }

    void refuseIfHandedOver() {
        if (status == ClaimStatus.HANDED_OVER) {
            throw Refused.alreadyHandedOver(receiptNumber);
        }
    }

    /** I3: a passed comparison of this very claim. */
    void refuseUnlessPassed() {
        refuseIfHandedOver();
        if (status != ClaimStatus.PASSED) {
            throw Refused.comparisonRequired();
        }
    }

    void handOver(String receipt, StaffId by, Instant at) {
        refuseUnlessPassed();
        status = ClaimStatus.HANDED_OVER;
        receiptNumber = receipt;
        end(null, by, at);
    }

    private void become(ClaimStatus next) {
        refuseIfHandedOver();
        if (!status.mayBecome(next)) {
            throw Refused.claimState(id, status);
        }
        status = next;
    }

    private void end(String reason, StaffId by, Instant at) {
        end = new ClaimEnd(at, by, reason);
        lines.forEach(ClaimLine::end);
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    boolean isWalkUp() {
        return walkUp;
    }

    ClaimStatus status() {
        return status;
    }

    Claimant claimant() {
        return claimant;
    }

    List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    List<ItemTag> tags() {
        return lines.stream().map(ClaimLine::tag).toList();
    }

    Optional<Told> toldOf(ItemTag tag) {
        return answers.stream()
                .filter(told -> told.tag().equals(tag))
                .findFirst()
                .map(SealedAnswers::told);
    }

    Optional<Judgement> judgement() {
        return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.get(judgements.size() - 1));
    }
}
