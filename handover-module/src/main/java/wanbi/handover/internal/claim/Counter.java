package wanbi.handover.internal.claim;

import java.util.Map;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.ItemTag;

/** What lies on the counter: the claim, its things and its case, all held until the transaction ends. */
record Counter(Claim claim, Map<ItemTag, ItemForClaim> items, CaseForClaim claimed) {

    Counter {
        items = Map.copyOf(items);
    }

    ItemForClaim item(ItemTag tag) {
        return items.get(tag);
    }

    /** Null when the link of a failed walk-up claim has been released since. */
    ReportedLine reported(ClaimLine line) {
        return claimed.getLines().stream()
                .filter(reported -> reported.getLine() == line.line())
                .filter(reported -> line.tag().value().equals(reported.getItemTag()))
                .findFirst()
                .orElse(null);
    }

    /** In the order of the contract; the things know first whether they have gone. */
    void refuseUnlessReady() {
        claim.refuseIfHandedOver();
        for (ItemTag tag : claim.tags()) {
            if ("RETURNED".equals(item(tag).getStatus())) {
                throw Refused.alreadyHandedOver(tag.value());
            }
        }
        for (ItemTag tag : claim.tags()) {
            if (item(tag).isFrozen()) {
                throw Refused.itemFrozen(tag);
            }
        }
        claim.refuseUnlessPassed();
    }

    /** I4. */
    void refuseWithout(Judging.Person witness) {
        if (witness == null && items.values().stream().anyMatch(ItemForClaim::isValuable)) {
            throw Refused.witnessRequired();
        }
    }
}
