package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static wanbi.intake.internal.founditem.Finds.CABINET;
import static wanbi.intake.internal.founditem.Finds.CLERK;
import static wanbi.intake.internal.founditem.Finds.SAFE;
import static wanbi.intake.internal.founditem.Finds.on;
import static wanbi.intake.internal.founditem.FoundItemTest.CASE;
import static wanbi.intake.internal.founditem.FoundItemTest.OTHER_CASE;
import static wanbi.intake.internal.founditem.FoundItemTest.RECEIPT;
import static wanbi.intake.internal.founditem.FoundItemTest.claimed;
import static wanbi.intake.internal.founditem.FoundItemTest.correct;
import static wanbi.intake.internal.founditem.FoundItemTest.refused;
import static wanbi.intake.internal.founditem.FoundItemTest.refusedOn;
import static wanbi.intake.internal.founditem.FoundItemTest.takenIn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.Custody.Step;

/** Later acts on a found item, each with its refusal. */
class FoundItemLifeTest {
    /** I8. */
    @Test
    void aFrozenItemDoesNotLeaveButMayBePutIntoTheSafe() {
        FoundItem free = takenIn(null, on(CABINET));
        free.stayBecause("警方要求");
        refused("ITEM_FROZEN", () -> free.linkTo(CASE, 1, 1));
        refused("ITEM_FROZEN", () -> free.voidIt("录错", CLERK, "陈静"));
        free.store(on(SAFE));
        FoundItem linked = claimed(null);
        linked.stayBecause("警方要求");
        refused("ITEM_FROZEN", () -> linked.handOver(RECEIPT, "王小明", null));
        linked.releaseFrom(CASE);
        assertEquals(ItemStatus.STORED, linked.status());
        linked.stayBecause(null);
        linked.linkTo(CASE, 1, 1);
        linked.handOver(RECEIPT, "王小明", null);
    }

    @Test
    void anotherCaseCannotReleaseIt() {
        FoundItem item = takenIn(null, on(CABINET));
        item.linkTo(CASE, 1, 1);
        refused("ITEM_NOT_LINKED", () -> item.releaseFrom(OTHER_CASE));
        assertEquals(ItemStatus.CLAIMED, item.status());
    }

    @Test
    void onlyAClaimedItemIsHandedOver() {
        FoundItem item = takenIn(null, on(CABINET));
        refused("ITEM_STATE", () -> item.handOver(RECEIPT, "王小明", null));
    }

    @Test
    void itIsHandedOverOnce() {
        FoundItem item = claimed(null);
        Step step = item.handOver(RECEIPT, "王小明", null);
        assertEquals("CLAIMANT", step.to().getKind());
        assertEquals(RECEIPT, step.to().getId());
        assertEquals("王*明", step.to().getName());
        assertEquals(ItemStatus.RETURNED, item.status());
        refused("ALREADY_HANDED_OVER", () -> item.handOver(RECEIPT, "王小明", null));
    }

    @Test
    void aValuableIsHandedOverBeforeASecondPerson() {
        FoundItem item = claimed("CATEGORY");
        refusedOn("witness", "REQUIRED", () -> item.handOver(RECEIPT, "王小明", null));
    }

    @Test
    void aLinkedItemIsNotVoided() {
        FoundItem item = claimed(null);
        refused("ITEM_STATE", () -> item.voidIt("录错", CLERK, "陈静"));
    }

    @Test
    void aVoidedItemLeavesTheShelfIntoTheVoidersHands() {
        FoundItem item = takenIn(null, on(CABINET));
        Step step = item.voidIt("录错", CLERK, "陈静");
        assertEquals(CLERK.value(), step.to().getId());
        assertFalse(item.kept().isOnShelf());
        refused("ITEM_STATE", () -> item.store(on(SAFE)));
        refused("ITEM_STATE", () -> item.linkTo(CASE, 1, 1));
    }

    @Test
    void aReturnedItemIsNotCorrected() {
        FoundItem item = claimed(null);
        item.handOver(RECEIPT, "王小明", null);
        refused("ITEM_STATE", () -> correct(item, null));
    }

    @Test
    void aCorrectionKeepsOldAndNewWithItsReason() {
        FoundItem item = takenIn(null, on(CABINET));
        correct(item, null);
        correct(item, null);
        assertEquals(
                List.of(1, 2), item.revisions().stream().map(r -> r.getNumber()).toList());
        assertEquals(Map.of("name", "黑色钱包"), item.revisions().get(0).getBefore());
        assertEquals(Map.of("name", "棕色钱包"), item.revisions().get(0).getAfter());
        assertEquals("看错颜色", item.revisions().get(0).getReason());
    }
}
