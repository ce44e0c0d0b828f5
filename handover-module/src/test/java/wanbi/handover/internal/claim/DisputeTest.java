package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.handover.internal.claim.Counters.BY_MANAGER;
import static wanbi.handover.internal.claim.Counters.CLERK;
import static wanbi.handover.internal.claim.Counters.NOW;
import static wanbi.handover.internal.claim.Counters.aHandedOverClaim;
import static wanbi.handover.internal.claim.Counters.aPassedClaim;
import static wanbi.handover.internal.claim.Counters.aVerdict;
import static wanbi.handover.internal.claim.Counters.answerTo;

import org.junit.jupiter.api.Test;
import wanbi.handover.api.DisputeCommand;

/** Two people, one thing (R22). */
class DisputeTest {

    private static final SoundDispute SAID = new SoundDispute("另有人称是失主", "李四", null, null);

    private static Dispute over(Claim claim) {
        return Dispute.over(claim, 1, SAID, CLERK, NOW);
    }

    private static DisputeCommand.Decide decision(String outcome, String organ, String document) {
        return new DisputeCommand.Decide("x", outcome, organ, document, "已核实");
    }

    @Test
    void aDisputedClaimStandsStill() {
        Claim claim = aPassedClaim();
        over(claim);
        assertEquals(ClaimStatus.DISPUTED, claim.status());
        assertEquals(
                "CLAIM_STATE",
                answerTo(() -> claim.judge(aVerdict(Verdict.PASS).by(BY_MANAGER).ready())));
        assertEquals("CLAIM_STATE", answerTo(() -> claim.abandon("算了", CLERK, NOW)));
        assertEquals("COMPARISON_REQUIRED", answerTo(() -> claim.handOver("SH01-LQ-20261122-001", CLERK, NOW)));
        assertEquals("CLAIM_STATE", answerTo(() -> over(claim)));
    }

    @Test
    void whatHasGoneIsNoLongerDisputed() {
        assertEquals("ALREADY_HANDED_OVER", answerTo(() -> over(aHandedOverClaim())));
    }

    @Test
    void forTheClaimantItGoesOnWhereItStood() {
        Claim claim = aPassedClaim();
        Dispute dispute = over(claim);
        DisputeDecision decision = dispute.decide(decision("CLAIMANT", null, null), CLERK, NOW);
        claim.settle(decision, dispute.stood(), CLERK, NOW);
        assertEquals(ClaimStatus.PASSED, claim.status());
    }

    @Test
    void forTheOtherTheClaimHasFailed() {
        Claim claim = aPassedClaim();
        Dispute dispute = over(claim);
        claim.settle(dispute.decide(decision("CONTENDER", null, null), CLERK, NOW), dispute.stood(), CLERK, NOW);
        assertEquals(ClaimStatus.FAILED, claim.status());
    }

    @Test
    void whatPoliceOrCourtDecideIsDecidedByTheirPaper() {
        Dispute dispute = over(aPassedClaim());
        assertEquals("organ REQUIRED", answerTo(() -> dispute.decide(decision("REFERRED", null, null), CLERK, NOW)));
        assertFalse(dispute.decide(decision("REFERRED", "静安法院", null), CLERK, NOW)
                .outcome()
                .isLast());
        assertEquals("document REQUIRED", answerTo(() -> dispute.decide(decision("CLAIMANT", null, null), CLERK, NOW)));
        assertTrue(dispute.decide(decision("CLAIMANT", null, "民初8号"), CLERK, NOW)
                .outcome()
                .isLast());
        assertEquals("DISPUTE_DECIDED", answerTo(() -> dispute.decide(decision("CONTENDER", null, null), CLERK, NOW)));
    }

    @Test
    void aDecisionHasAnOutcomeAndAReason() {
        Dispute dispute = over(aPassedClaim());
        assertEquals("outcome UNKNOWN_CODE", answerTo(() -> dispute.decide(decision("COIN", null, null), CLERK, NOW)));
        assertEquals(
                "reason REQUIRED",
                answerTo(
                        () -> dispute.decide(new DisputeCommand.Decide("x", "CLAIMANT", null, null, " "), CLERK, NOW)));
    }
}
