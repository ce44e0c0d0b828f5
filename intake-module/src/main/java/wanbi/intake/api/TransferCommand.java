package wanbi.intake.api;

import java.math.BigDecimal;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What giver and receiver of a found item say. A transfer's number begins with its item's: {@code SH01-F-20261122-001-YJ1}. */
public final class TransferCommand {

    private static final String MARK = "-YJ";

    private TransferCommand() {}

    /** The number of the n-th transfer of an item. */
    public static String numberOf(ItemTag tag, int transfer) {
        return tag.value() + MARK + transfer;
    }

    /** @throws UnknownThing when it is no transfer's number */
    public static ItemTag itemOf(String transfer) {
        int mark = transfer == null ? -1 : transfer.lastIndexOf(MARK);
        boolean numbered = mark > 0 && transfer.substring(mark + MARK.length()).matches("[1-9]\\d{0,4}");
        return ItemTag.parse(numbered ? transfer.substring(0, mark) : "")
                .orElseThrow(() -> new UnknownThing("transfer"));
    }

    /** Exactly one of the three is given. */
    public record Target(String storagePlace, String staff, String site) {}

    /**
     * @param version of the item as the giver saw it, or null
     * @param cash counted by the giver where banknotes lie in it and no seal vouches for them
     */
    public record Offer(ItemTag tag, Long version, Target to, String reason, BigDecimal cash) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(tag);
        }
    }

    /**
     * @param sealState INTACT or BROKEN where it came under a seal
     * @param newSeal put on by the receiver, or null
     * @param cash counted by the receiver before the witness
     * @param remark needed for a broken seal and for another sum than the giver's
     */
    public record Accept(
            String transfer,
            Long version,
            String sealState,
            String newSeal,
            BigDecimal cash,
            String remark,
            Witness witness)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.transfer(transfer);
        }
    }

    /** The receiver declines, or the giver takes the offer back. */
    public record End(String transfer, Long version, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.transfer(transfer);
        }
    }

    /** Open ones from and to the site; all sites of the caller for null. */
    public record Listed(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
