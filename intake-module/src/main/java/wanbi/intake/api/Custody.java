package wanbi.intake.api;

import java.util.List;
import java.util.Optional;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.BetweenContexts;

/** Who holds which thing: one gap-free chain per thing (I2), written by the acting person at the clock's time. */
@BetweenContexts
public interface Custody {

    /** Begins chains, each with its first steps; the first is from nobody. */
    void begin(List<Start> starts);

    /** The present holder passes the thing on. */
    void pass(ItemTag tag, Step step);

    /** As {@link #pass}, to another site. */
    void passTo(SiteCode site, ItemTag tag, Step step);

    /** Oldest first. */
    List<CustodyEntryView> chain(ItemTag tag);

    HolderView holder(ItemTag tag);

    /** Empty when the site has no open storage place of this code. */
    Optional<Shelf> shelf(SiteCode site, String code);

    /** An open storage place. */
    record Shelf(String code, String name) {}

    record Start(ItemTag tag, SiteCode site, List<Step> steps) {}

    /**
     * @param reason REGISTERED, SEALED, STORED, MOVED, TRANSFERRED, SHIFTED, HANDED_OVER or VOIDED
     * @param witness second person, or null
     * @param seal number of the seal it bears from now on, or null
     */
    record Step(HolderView to, String reason, StaffId witness, String seal) {}
}
