package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.SiteView;

/**
 * Things pass from hand to hand with the word of both sides (R08, R28, I2, I4); until the receiver has accepted, whoever
 * had it has it. One open transfer an item.
 */
public interface CustodyTransfers {

    /**
     * The holder, or for a thing on a shelf desk or manager of its site, offers it. Roles: DESK, MANAGER, GUARD of what
     * the guard has in hand.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code NOT_THE_HOLDER}, {@code TRANSFER_OPEN}, {@code ITEM_ALREADY_LINKED}
     *     for a linked thing that would leave the site (409)
     */
    TransferView offer(TransferCommand.Offer offer);

    /**
     * The named colleague; a key-holder of the storage place; anybody of desk or manager of the site. Never the giver.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code TRANSFER_NOT_YOURS} (403), {@code TRANSFER_ENDED},
     *     {@code TRANSFER_OVERTAKEN} (409)
     */
    TransferView accept(TransferCommand.Accept accept);

    /** By whoever could have accepted, with a reason. */
    TransferView decline(TransferCommand.End decline);

    /** By the giver or the manager of the giver's site, with a reason. */
    TransferView withdraw(TransferCommand.End withdraw);

    /** Open ones, oldest first. */
    List<TransferView> open(TransferCommand.Listed listed);

    /** All of an item, oldest first. */
    List<TransferView> of(ItemTag tag);

    /** Sites that a thing of this site can go to. */
    List<SiteView> destinations(SiteCode from);
}
