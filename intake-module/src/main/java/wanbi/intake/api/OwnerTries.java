package wanbi.intake.api;

import wanbi.kernel.ItemTag;
import wanbi.platform.api.BetweenContexts;

/** How hard we have tried to reach whoever a found thing may belong to (L-01, R08). */
@BetweenContexts
public interface OwnerTries {

    /** Calls, messages and letters of the cases that it was linked to, while it was. */
    int toReachTheOwnerOf(ItemTag tag);
}
