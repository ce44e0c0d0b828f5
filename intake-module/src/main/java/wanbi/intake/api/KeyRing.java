package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.BetweenContexts;

/** Who has the key of which storage place by name (R26); where nobody is named the desk has it and nothing passes. */
@BetweenContexts
public interface KeyRing {

    /** Open storage places that name the colleague as a key-holder, by code. */
    List<StoragePlaceView> heldBy(SiteCode site, StaffId staff);

    /** Those places as they are now, closed ones as well. */
    List<StoragePlaceView> places(SiteCode site, List<String> codes);

    /** The receiver gets the giver's key; who has one already keeps it, and the giver keeps theirs. */
    void pass(SiteCode site, List<String> codes, StaffId from, StaffId to);
}
