package wanbi.intake.api;

import wanbi.kernel.ItemTag;
import wanbi.platform.api.BetweenContexts;

/** What handover does with a found item and its custody, along the arrow. */
@BetweenContexts
public interface ClaimedThings {

    /** What a claim needs of the item, hidden features included; a row lock keeps two clerks apart. */
    ItemForClaim lock(ItemTag tag);

    /** As {@link #lock} without the lock. */
    ItemForClaim look(ItemTag tag);

    /**
     * Leaves our custody against the receipt: status RETURNED, last custody entry to the claimant.
     *
     * @param witness second person's id for a valuable, else null
     * @throws wanbi.kernel.BusinessRuleViolation {@code ITEM_FROZEN}, {@code ALREADY_HANDED_OVER}
     */
    void handOver(ItemTag tag, String receiptNumber, String claimantName, wanbi.kernel.StaffId witness);
}
