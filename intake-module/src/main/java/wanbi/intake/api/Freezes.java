package wanbi.intake.api;

import wanbi.kernel.ItemTag;
import wanbi.platform.api.BetweenContexts;

/** What must not leave us (E.4, I8): nothing frozen is linked, handed over, disposed of or voided. Moving it to a safer place is no leaving. */
@BetweenContexts
public interface Freezes {

    /**
     * One source freezes a thing once; saying it again changes nothing.
     *
     * @param source number of the hold, dispute or change of shift, where it ends; null for what ends at the thing
     * @throws ItemRefused {@code ITEM_STATE} when the thing has left us
     */
    void freeze(ItemTag tag, FreezeKind kind, String source, String reason);

    /** Nothing when it is not frozen from there. It stays frozen while another freeze stands. */
    void release(ItemTag tag, FreezeKind kind, String source, String reason);
}
