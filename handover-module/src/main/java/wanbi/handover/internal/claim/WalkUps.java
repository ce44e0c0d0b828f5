package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.LossCases;

/** What becomes of case and things when a claim ends without a hand-over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WalkUps {

    @Inject
    CaseProgress cases;

    @Inject
    LossCases lossCases;

    /** Only the claim itself tied a walk-up case to the thing: with the claim the tie goes, the thing is free again. */
    void endComparison(Claim claim, String reason) {
        cases.endComparison(claim.caseNumber(), reason);
        if (claim.isWalkUp()) {
            claim.tags()
                    .forEach(tag -> lossCases.releaseLink(
                            new CaseCommand.ReleaseLink(claim.caseNumber(), null, tag.value(), reason)));
        }
    }
}
