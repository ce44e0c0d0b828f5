package wanbi.intake.api;

import java.util.Optional;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.BetweenContexts;

/** What custody asks of a found item, and how it tells the item where it went (R08, R28). */
@BetweenContexts
public interface KeptThings {

    KeptThing look(ItemTag tag);

    /**
     * As {@link #look}; nobody else changes it before the transaction ends.
     *
     * @param seen version that the caller looked at, or null
     */
    KeptThing lock(ItemTag tag, Long seen);

    /** The thing with this tag, or with the code that its label's QR leads to. */
    Optional<ItemTag> find(String typed);

    /**
     * It was not found: it is not handed over, linked or moved before it comes to light.
     *
     * @param source number of the count or the change of shift
     */
    void miss(ItemTag tag, String source);

    /**
     * Into other hands or another storage place, here or at another site; writes custody and journal.
     *
     * @throws wanbi.kernel.InvalidInput on {@code seal} for one of the wrong shape or in use there
     */
    void pass(ItemTag tag, Passing passing);

    /**
     * @param hasCash banknotes lie in it, so that two people count whenever no seal vouches for them
     * @param caseNumber the case that has it, or null
     */
    record KeptThing(
            ItemTag tag,
            SiteCode site,
            String status,
            boolean inOurHands,
            String category,
            String name,
            boolean valuable,
            boolean hasCash,
            String seal,
            String caseNumber,
            boolean frozen) {

        /** What is linked or frozen stays at its site (I8). */
        public void refuseLeaving() {
            if (caseNumber != null) {
                throw ItemRefused.alreadyLinked(caseNumber);
            }
            if (frozen) {
                throw ItemRefused.frozen(tag);
            }
        }
    }

    /**
     * @param to STAFF or STORAGE
     * @param reason code of the custody step
     * @param seal that it bears from now on as typed, or null
     * @param witness confirmed, or null
     */
    record Passing(SiteCode site, HolderView to, String reason, String seal, StaffId witness, String witnessName) {}
}
