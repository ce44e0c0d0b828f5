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
     * REGISTERED or STORED → CLAIMED, bound to the line.
     *
     * @return what the case wants to know of the item
     * @throws wanbi.kernel.BusinessRuleViolation {@code ITEM_NOT_HERE} (422) at another site, {@code
     *     ITEM_ALREADY_LINKED} (409), {@code ITEM_FROZEN} (409), {@code ITEM_STATE} (409) when it has left custody,
     *     {@code QUANTITY_TOO_LARGE} (422)
     * @throws wanbi.kernel.UnknownThing no such item at the sites of the caller
     */
    LinkedThing link(ItemTag tag, SiteCode site, CaseNumber number, int line, int quantity);

    /** CLAIMED → back to STORED or REGISTERED, free for others. */
    void release(ItemTag tag, CaseNumber number, String reason);

    /** What is bound to lines of the case now. */
    List<ItemTag> linkedTo(CaseNumber number);

    record LinkedThing(
            ItemTag tag,
            String category,
            String name,
            int quantity,
            Instant foundAt,
            Instant registeredAt,
            String placePath) {}
}
