package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/** What a case does with a found item when a link is made or released; journaled on the item's chain. */
@BetweenContexts
public interface LinkedThings {

    /**
     * REGISTERED or STORED → CLAIMED, bound to the line. Of more pieces than are wanted those are parted off under a tag
     * of their own; the rest stays free under the old one.
     *
     * @return what the case wants to know of the item that was bound
     * @throws wanbi.kernel.BusinessRuleViolation {@code ITEM_NOT_HERE} (422) at another site, {@code
     *     ITEM_ALREADY_LINKED} (409), {@code ITEM_FROZEN} (409), {@code ITEM_STATE} (409) when it has left custody,
     *     {@code QUANTITY_TOO_LARGE} (422), {@code PART_NOT_ALIKE} (422) when some pieces only are wanted of what is no
     *     heap of alike pieces
     * @throws wanbi.kernel.UnknownThing no such item at the sites of the caller
     */
    LinkedThing link(ItemTag tag, SiteCode site, CaseNumber number, int line, Pieces pieces);

    /** CLAIMED → back to STORED or REGISTERED, free for others. */
    void release(ItemTag tag, CaseNumber number, String reason);

    /** What is bound to lines of the case now. */
    List<ItemTag> linkedTo(CaseNumber number);

    /** @param orFewer nobody said how many: if there are fewer than are missed, it is these */
    record Pieces(int count, boolean orFewer) {}

    record LinkedThing(
            ItemTag tag,
            String category,
            String name,
            int quantity,
            Instant foundAt,
            Instant registeredAt,
            String placePath) {}
}
