package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.handover.internal.claim.Counters.BY_COLLEAGUE;
import static wanbi.handover.internal.claim.Counters.KEYS;
import static wanbi.handover.internal.claim.Counters.WALLET;
import static wanbi.handover.internal.claim.Counters.aComparedClaim;
import static wanbi.handover.internal.claim.Counters.aCounter;
import static wanbi.handover.internal.claim.Counters.aHandedOverClaim;
import static wanbi.handover.internal.claim.Counters.aPassedClaim;
import static wanbi.handover.internal.claim.Counters.aStoredWallet;
import static wanbi.handover.internal.claim.Counters.answerTo;
import static wanbi.handover.internal.claim.Counters.item;

import org.junit.jupiter.api.Test;

/** What stands against a hand-over, in the order of the contract. */
class CounterTest {

    @Test
    void whatHasPassedIsReady() {
        assertEquals("done", ready(aCounter(aPassedClaim(), aStoredWallet())));
    }

    @Test
    void handoverIsRefusedWhileAnyThingIsFrozen() {
        Counter counter = aCounter(aPassedClaim(WALLET, KEYS), aStoredWallet(), item(KEYS, "CLAIMED", true, false, 1));
        assertEquals("ITEM_FROZEN", ready(counter));
    }

    @Test
    void handedOverComesBeforeFrozenAndFrozenBeforeNotCompared() {
        assertEquals(
                "ALREADY_HANDED_OVER", ready(aCounter(aHandedOverClaim(), item(WALLET, "RETURNED", true, false, 1))));
        assertEquals("ITEM_FROZEN", ready(aCounter(aComparedClaim(), item(WALLET, "CLAIMED", true, false, 1))));
        assertEquals("COMPARISON_REQUIRED", ready(aCounter(aComparedClaim(), aStoredWallet())));
    }

    @Test
    void aThingThatWentAnotherWayIsGone() {
        assertEquals("ALREADY_HANDED_OVER", ready(aCounter(aPassedClaim(), item(WALLET, "RETURNED", false, false, 1))));
    }

    @Test
    void aValuableIsHandedOverByTwo() {
        Counter counter = aCounter(aPassedClaim(), item(WALLET, "CLAIMED", false, true, 1));
        assertEquals("witness WITNESS_REQUIRED", answerTo(() -> counter.refuseWithout(null)));
        assertEquals("done", answerTo(() -> counter.refuseWithout(BY_COLLEAGUE)));
        assertEquals(
                "done", answerTo(() -> aCounter(aPassedClaim(), aStoredWallet()).refuseWithout(null)));
    }

    private static String ready(Counter counter) {
        return answerTo(counter::refuseUnlessReady);
    }
}
