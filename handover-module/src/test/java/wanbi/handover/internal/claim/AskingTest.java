package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.handover.internal.claim.Counters.KEYS;
import static wanbi.handover.internal.claim.Counters.SH01;
import static wanbi.handover.internal.claim.Counters.WALLET;
import static wanbi.handover.internal.claim.Counters.aCaseLinkedTo;
import static wanbi.handover.internal.claim.Counters.aStoredWallet;
import static wanbi.handover.internal.claim.Counters.answerTo;
import static wanbi.handover.internal.claim.Counters.item;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.kernel.SiteCode;

/** May this thing be claimed for this line? */
class AskingTest {

    private static final AskedLine FIRST = new AskedLine("lines/1", 1, WALLET, 1, null);
    private static final AskedLine WALK_UP = new AskedLine("lines/1", null, WALLET, 1, "黑色的");

    @Test
    void theLinkedLineIsClaimed() {
        AskedThing thing = Asking.linked(FIRST, aCaseLinkedTo(WALLET, 1, 1), aStoredWallet());
        assertEquals(new AskedThing(1, WALLET, 1, null), thing);
    }

    @Test
    void atAWalkUpTheCaseNumbersTheLine() {
        AskedThing thing = Asking.linked(WALK_UP, aCaseLinkedTo(WALLET, 1, 1), aStoredWallet());
        assertEquals(new AskedThing(1, WALLET, 1, "黑色的"), thing);
    }

    @Test
    void anItemOfAnotherLineOrCaseIsNotLinked() {
        assertEquals(
                "ITEM_NOT_LINKED", answerTo(() -> Asking.linked(FIRST, aCaseLinkedTo(WALLET, 2, 1), aStoredWallet())));
        assertEquals(
                "ITEM_NOT_LINKED", answerTo(() -> Asking.linked(FIRST, aCaseLinkedTo(KEYS, 1, 1), aStoredWallet())));
    }

    @Test
    void theWholeThingOrNothing() {
        AskedLine two = new AskedLine("lines/1", 1, WALLET, 2, null);
        String partial = "lines/1/quantity PARTIAL_RELEASE";
        assertEquals(partial, answerTo(() -> Asking.linked(two, aCaseLinkedTo(WALLET, 1, 1), aStoredWallet())));
        assertEquals(
                partial,
                answerTo(() ->
                        Asking.linked(two, aCaseLinkedTo(WALLET, 1, 3), item(WALLET, "CLAIMED", false, false, 3))));
        assertEquals(
                partial,
                answerTo(() ->
                        Asking.linked(two, aCaseLinkedTo(WALLET, 1, 2), item(WALLET, "CLAIMED", false, false, 3))));
    }

    @Test
    void aThingInAnotherClaimIsRefused() {
        assertEquals(
                "ITEM_ALREADY_CLAIMED",
                answerTo(() -> Asking.refuseUnlessFree(FIRST, aStoredWallet(), Optional.of("SH01-RL-20261122-007"))));
    }

    @Test
    void aFrozenThingIsRefused() {
        assertEquals("ITEM_FROZEN", free(item(WALLET, "CLAIMED", true, false, 1)));
        assertEquals("done", free(aStoredWallet()));
    }

    @Test
    void aThingThatHasGoneIsRefused() {
        assertEquals("ALREADY_HANDED_OVER", free(item(WALLET, "RETURNED", false, false, 1)));
    }

    @Test
    void aThingOfAnotherSiteIsRefused() {
        assertEquals(
                "lines/1/itemTag ITEM_NOT_HERE",
                answerTo(() -> Asking.refuseUnlessHere(WALK_UP, aStoredWallet(), new SiteCode("GZ01"))));
        assertEquals("done", answerTo(() -> Asking.refuseUnlessHere(WALK_UP, aStoredWallet(), SH01)));
    }

    private static String free(wanbi.intake.api.ItemForClaim item) {
        return answerTo(() -> Asking.refuseUnlessFree(FIRST, item, Optional.empty()));
    }
}
