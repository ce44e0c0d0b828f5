package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.BetweenContexts;

/** Things that nobody has claimed, and how they leave us for good (L-01, L-07). */
@BetweenContexts
public interface UnclaimedThings {

    /** In our hands, bound to no case, and free; the longest waiting first. */
    List<UnclaimedThing> waiting(SiteCode site);

    /** The same, the newest first. */
    List<UnclaimedThing> fresh(SiteCode site);

    /** Of these, and of what waits for the client of a case (E.2), what has been kept as long as the rule asks. */
    List<UnclaimedThing> due(SiteCode site);

    /** Others wait until the transaction ends; in whatever state it is. */
    UnclaimedThing lock(ItemTag tag);

    /** As {@link #lock} without the lock. */
    UnclaimedThing look(ItemTag tag);

    /**
     * Its custody ends with the receiver.
     *
     * @throws ItemRefused {@code ITEM_STATE}, {@code ITEM_FROZEN}
     * @throws wanbi.kernel.InvalidInput {@code witness REQUIRED} for a valuable
     */
    void leave(ItemTag tag, Leaving how);

    /**
     * @param police TO_POLICE, else DISPOSED
     * @param receiver who has it from now on
     * @param batch number of the disposal
     * @param paper number of the receiver's receipt, or null
     * @param witness second person, or null
     */
    record Leaving(boolean police, String receiver, String batch, String paper, StaffId witness) {}

    /** A thing as a disposal needs it. */
    final class UnclaimedThing {

        private final ItemTag tag;
        private final SiteCode site;
        private final String status;
        private final CaseNumber waitingFor;
        private final String frozenReason;
        private final boolean valuable;
        private final String category;
        private final String name;
        private final int quantity;
        private final Instant foundAt;
        private final Instant registeredAt;
        private final String placePath;
        private final String shelf;
        private final String seal;
        private final HoldView hold;

        public UnclaimedThing(
                ItemTag tag,
                SiteCode site,
                String status,
                CaseNumber waitingFor,
                String frozenReason,
                boolean valuable,
                String category,
                String name,
                int quantity,
                Instant foundAt,
                Instant registeredAt,
                String placePath,
                String shelf,
                String seal,
                HoldView hold) {
            this.tag = tag;
            this.site = site;
            this.status = status;
            this.waitingFor = waitingFor;
            this.frozenReason = frozenReason;
            this.valuable = valuable;
            this.category = category;
            this.name = name;
            this.quantity = quantity;
            this.foundAt = foundAt;
            this.registeredAt = registeredAt;
            this.placePath = placePath;
            this.shelf = shelf;
            this.seal = seal;
            this.hold = hold;
        }

        public ItemTag getTag() {
            return tag;
        }

        public SiteCode getSite() {
            return site;
        }

        public String getStatus() {
            return status;
        }

        /** The case whose client has not come for it; null for what is bound to none, or is not just waiting. */
        public CaseNumber getWaitingFor() {
            return waitingFor;
        }

        /** Null when nothing keeps it. */
        public String getFrozenReason() {
            return frozenReason;
        }

        public boolean isValuable() {
            return valuable;
        }

        public String getCategory() {
            return category;
        }

        public String getName() {
            return name;
        }

        public int getQuantity() {
            return quantity;
        }

        public Instant getFoundAt() {
            return foundAt;
        }

        public Instant getRegisteredAt() {
            return registeredAt;
        }

        public String getPlacePath() {
            return placePath;
        }

        /** Code of the storage place, or null in somebody's hands. */
        public String getShelf() {
            return shelf;
        }

        /** Number of the seal, or null. */
        public String getSeal() {
            return seal;
        }

        public HoldView getHold() {
            return hold;
        }

        /** In our hands and bound to no case. */
        public boolean isUnclaimed() {
            return "REGISTERED".equals(status) || "STORED".equals(status);
        }

        /** To the police on the day of registration, without anybody's word (L-07). */
        public boolean isSameDay() {
            return "SAME_DAY".equals(hold.getBecause());
        }

        public boolean isDue() {
            return (isUnclaimed() || waitingFor != null) && frozenReason == null && (hold.isOver() || isSameDay());
        }
    }
}
