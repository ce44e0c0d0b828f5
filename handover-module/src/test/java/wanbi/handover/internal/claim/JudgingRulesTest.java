package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.handover.internal.claim.Counters.BY_COLLEAGUE;
import static wanbi.handover.internal.claim.Counters.BY_MANAGER;
import static wanbi.handover.internal.claim.Counters.aVerdict;
import static wanbi.handover.internal.claim.Counters.answerTo;

import org.junit.jupiter.api.Test;

/** When a verdict may stand (R09, I4). */
class JudgingRulesTest {

    @Test
    void failAndDoubtNeedAReason() {
        assertEquals("reason REASON_REQUIRED", verdict(aVerdict(Verdict.FAIL)));
        assertEquals("reason REASON_REQUIRED", verdict(aVerdict(Verdict.DOUBT)));
        assertEquals("done", verdict(aVerdict(Verdict.FAIL).because("说不出")));
        assertEquals("done", verdict(aVerdict(Verdict.DOUBT).because("看不清")));
    }

    @Test
    void passingNeedsAReasonWhereARequiredAttributeDiffers() {
        assertEquals("done", verdict(aVerdict(Verdict.PASS)));
        assertEquals("reason REASON_REQUIRED", verdict(aVerdict(Verdict.PASS).withAMismatch()));
        assertEquals("done", verdict(aVerdict(Verdict.PASS).withAMismatch().because("褪色")));
    }

    @Test
    void aValuableIsComparedByTwo() {
        assertEquals("witness WITNESS_REQUIRED", verdict(aVerdict(Verdict.PASS).onAValuable()));
        assertEquals(
                "witness WITNESS_REQUIRED",
                verdict(aVerdict(Verdict.FAIL).onAValuable().because("说不出")));
        assertEquals("done", verdict(aVerdict(Verdict.PASS).onAValuable().witnessedBy(BY_COLLEAGUE)));
    }

    @Test
    void aValuableOfWhichTooLittleWasToldNeedsAnotherProof() {
        assertEquals(
                "PROOF_REQUIRED",
                verdict(aVerdict(Verdict.PASS).onAValuable().told(1).witnessedBy(BY_MANAGER)));
        assertEquals(
                "PROOF_REQUIRED",
                verdict(aVerdict(Verdict.PASS).onAValuable().told(0).witnessedBy(BY_MANAGER)));
    }

    @Test
    void thenTheManagerHasToBeTheWitness() {
        Counters.VerdictWish wish = aVerdict(Verdict.PASS).onAValuable().told(1).withLiveProof();
        assertEquals("witness MANAGER_WITNESS_REQUIRED", verdict(wish.witnessedBy(BY_COLLEAGUE)));
        assertEquals("done", verdict(wish.witnessedBy(BY_MANAGER)));
    }

    @Test
    void aDocumentIsAnotherProof() {
        Judging judging = aVerdict(Verdict.PASS)
                .onAValuable()
                .told(0)
                .witnessedBy(BY_MANAGER)
                .ready();
        assertEquals("done", answerTo(() -> JudgingRules.refuseUnlessSound(judging, true, false)));
    }

    @Test
    void whoSaysNoNeedsNoProof() {
        assertEquals(
                "done",
                verdict(aVerdict(Verdict.FAIL)
                        .onAValuable()
                        .told(0)
                        .because("说不出")
                        .witnessedBy(BY_COLLEAGUE)));
    }

    @Test
    void anOrdinaryThingNeedsNeitherWitnessNorFeatures() {
        assertEquals("done", verdict(aVerdict(Verdict.PASS).told(0)));
    }

    private static String verdict(Counters.VerdictWish wish) {
        return answerTo(() -> JudgingRules.refuseUnlessSound(wish.ready(), false, false));
    }
}
