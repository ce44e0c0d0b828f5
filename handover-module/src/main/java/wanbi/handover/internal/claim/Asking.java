package wanbi.handover.internal.claim;

import java.util.Optional;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.ItemForClaim;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;

/** May this thing be claimed for this line? Judged under the locks of thing and case. */
final class Asking {

    private static final String GONE = "RETURNED";

    private Asking() {}

    /** A thing that nobody deals with; another site's is none of this counter's (I12). */
    static void refuseUnlessFree(AskedLine line, ItemForClaim item, Optional<String> liveClaim) {
        if (GONE.equals(item.getStatus())) {
            throw Refused.alreadyHandedOver(line.tag().value());
        }
        liveClaim.ifPresent(claim -> {
            throw Refused.itemAlreadyClaimed(line.tag(), claim);
        });
        if (item.isFrozen()) {
            throw Refused.itemFrozen(line.tag());
        }
    }

    static void refuseUnlessHere(AskedLine line, ItemForClaim item, SiteCode site) {
        if (!item.getSite().equals(site)) {
            throw new InvalidInput(line.path() + "/itemTag", "ITEM_NOT_HERE", site);
        }
    }

    /** The line of the case that the thing is linked to; the whole of it or nothing. */
    static AskedThing linked(AskedLine asked, CaseForClaim claimed, ItemForClaim item) {
        return claimed.getLines().stream()
                .filter(reported -> asked.line() == null || asked.line() == reported.getLine())
                .filter(reported -> asked.tag().value().equals(reported.getItemTag()))
                .findFirst()
                .map(reported -> whole(asked, reported.getLine(), reported.getQuantity(), item.getQuantity()))
                .orElseThrow(() -> Refused.itemNotLinked(asked.tag().value()));
    }

    private static AskedThing whole(AskedLine asked, int line, int linked, int registered) {
        if (asked.quantity() != linked || linked != registered) {
            throw new InvalidInput(asked.path() + "/quantity", "PARTIAL_RELEASE", linked, registered);
        }
        return new AskedThing(line, asked.tag(), linked, asked.description());
    }
}
