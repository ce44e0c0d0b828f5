package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.handover.internal.claim.Counters.BY_CLERK;
import static wanbi.handover.internal.claim.Counters.BY_COLLEAGUE;
import static wanbi.handover.internal.claim.Counters.BY_MANAGER;
import static wanbi.handover.internal.claim.Counters.BY_OTHER_MANAGER;
import static wanbi.handover.internal.claim.Counters.CLERK;
import static wanbi.handover.internal.claim.Counters.NOW;
import static wanbi.handover.internal.claim.Counters.WALLET;
import static wanbi.handover.internal.claim.Counters.aClaimInDoubt;
import static wanbi.handover.internal.claim.Counters.aComparedClaim;
import static wanbi.handover.internal.claim.Counters.aFailedClaim;
import static wanbi.handover.internal.claim.Counters.aHandedOverClaim;
import static wanbi.handover.internal.claim.Counters.aPassedClaim;
import static wanbi.handover.internal.claim.Counters.aVerdict;
import static wanbi.handover.internal.claim.Counters.anAbandonedClaim;
import static wanbi.handover.internal.claim.Counters.anOpenClaim;
import static wanbi.handover.internal.claim.Counters.answerTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.Comparisons.Told;

/** The life of a claim and everything it says no to (R09, I3, F-8). */
class ClaimTest {

    @Test
    void answersAreSealedOnce() {
        Claim claim = aComparedClaim();
        assertEquals("ANSWERS_SEALED", answerTo(() -> claim.seal(List.of(), CLERK, NOW)));
        assertEquals(
                List.of("夹层有全家福", "拉链头缺一齿"), claim.toldOf(WALLET).orElseThrow().answered());
    }

    @Test
    void answersAreSealedEvenAfterAll() {
        assertEquals("ANSWERS_SEALED", answerTo(() -> aHandedOverClaim().seal(List.of(), CLERK, NOW)));
        assertEquals("CLAIM_STATE", answerTo(() -> anAbandonedClaim().seal(List.of(), CLERK, NOW)));
    }

    @Test
    void aLaterCorrectionOfTheThingDoesNotReachTheSeal() {
        Claim claim = anOpenClaim();
        claim.seal(List.of(new Told(WALLET, List.of("红绳"), List.of("夹层有全家福"), null)), CLERK, NOW);
        assertEquals(List.of("夹层有全家福"), claim.toldOf(WALLET).orElseThrow().recorded());
    }

    @Test
    void noVerdictBeforeTheAnswersAreSealed() {
        assertEquals("COMPARISON_REQUIRED", judged(anOpenClaim(), aVerdict(Verdict.PASS)));
    }

    @Test
    void aVerdictMovesTheClaim() {
        assertEquals(ClaimStatus.PASSED, aPassedClaim().status());
        assertEquals(ClaimStatus.FAILED, aFailedClaim().status());
        assertEquals(ClaimStatus.DOUBT, aClaimInDoubt().status());
    }

    @Test
    void whatHasBeenJudgedOrHasEndedIsNotJudgedAgain() {
        assertEquals(
                "CLAIM_STATE", judged(aPassedClaim(), aVerdict(Verdict.PASS).by(BY_COLLEAGUE)));
        assertEquals(
                "CLAIM_STATE", judged(aFailedClaim(), aVerdict(Verdict.PASS).by(BY_COLLEAGUE)));
        assertEquals("CLAIM_STATE", judged(anAbandonedClaim(), aVerdict(Verdict.PASS)));
        assertEquals("ALREADY_HANDED_OVER", judged(aHandedOverClaim(), aVerdict(Verdict.PASS)));
    }

    @Test
    void aDoubtIsDecidedByAManager() {
        assertEquals(
                "DOUBT_NEEDS_MANAGER",
                judged(aClaimInDoubt(), aVerdict(Verdict.PASS).by(BY_COLLEAGUE)));
        Claim claim = aClaimInDoubt();
        assertEquals("done", judged(claim, aVerdict(Verdict.PASS).by(BY_MANAGER)));
        assertEquals(ClaimStatus.PASSED, claim.status());
    }

    @Test
    void nobodyDecidesTheOwnDoubt() {
        Claim claim = aComparedClaim();
        judged(claim, aVerdict(Verdict.DOUBT).because("看不清").by(BY_MANAGER));
        assertEquals("OWN_COMPARISON", judged(claim, aVerdict(Verdict.PASS).by(BY_MANAGER)));
        assertEquals("done", judged(claim, aVerdict(Verdict.PASS).by(BY_OTHER_MANAGER)));
    }

    @Test
    void theManagerWhoDecidesADoubtNeedsNoOtherManager() {
        Counters.VerdictWish little =
                aVerdict(Verdict.PASS).onAValuable().told(1).withLiveProof().by(BY_MANAGER);
        assertEquals("done", judged(aClaimInDoubt(), little.witnessedBy(BY_COLLEAGUE)));
        assertEquals("witness MANAGER_WITNESS_REQUIRED", judged(aComparedClaim(), little));
    }

    @Test
    void aSecondLookStandsBesideTheFirst() {
        Claim claim = aClaimInDoubt();
        Judgement second = claim.judge(aVerdict(Verdict.PASS).by(BY_MANAGER).ready());
        assertEquals(2, second.look());
        assertEquals(BY_MANAGER.staff(), claim.judgement().orElseThrow().by());
    }

    @Test
    void nothingIsHandedOverWithoutAPassedComparison() {
        for (Claim claim :
                List.of(anOpenClaim(), aComparedClaim(), aClaimInDoubt(), aFailedClaim(), anAbandonedClaim())) {
            assertEquals("COMPARISON_REQUIRED", answerTo(claim::refuseUnlessPassed), claim.status()::name);
            assertEquals("COMPARISON_REQUIRED", answerTo(() -> claim.handOver("SH01-LQ-20261122-009", CLERK, NOW)));
        }
    }

    @Test
    void aClaimIsHandedOverOnce() {
        Claim claim = aPassedClaim();
        assertEquals("done", answerTo(() -> claim.handOver("SH01-LQ-20261122-001", CLERK, NOW)));
        assertEquals("ALREADY_HANDED_OVER", answerTo(() -> claim.handOver("SH01-LQ-20261122-002", CLERK, NOW)));
        assertEquals(ClaimStatus.HANDED_OVER, claim.status());
    }

    @Test
    void aClaimantMayGiveUpAtAnyTimeBefore() {
        for (Claim claim : List.of(anOpenClaim(), aComparedClaim(), aClaimInDoubt(), aPassedClaim())) {
            assertEquals("done", answerTo(() -> claim.abandon("改日再来", CLERK, NOW)));
            assertTrue(claim.status().hasEnded());
        }
        assertEquals("ALREADY_HANDED_OVER", answerTo(() -> aHandedOverClaim().abandon("后悔", CLERK, NOW)));
        assertEquals("CLAIM_STATE", answerTo(() -> anAbandonedClaim().abandon("再次", CLERK, NOW)));
        assertEquals("CLAIM_STATE", answerTo(() -> aFailedClaim().abandon("再次", CLERK, NOW)));
    }

    @Test
    void givingUpNeedsAReason() {
        assertEquals("reason REASON_REQUIRED", answerTo(() -> anOpenClaim().abandon(null, CLERK, NOW)));
    }

    private static String judged(Claim claim, Counters.VerdictWish wish) {
        return answerTo(() -> claim.judge(wish.ready()));
    }

    @Test
    void theClerkWhoOpenedMayCompare() {
        assertEquals("done", judged(aComparedClaim(), aVerdict(Verdict.PASS).by(BY_CLERK)));
    }
}
