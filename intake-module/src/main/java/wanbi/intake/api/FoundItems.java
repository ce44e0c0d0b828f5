package wanbi.intake.api;

/** What staff do with found items. Every act is journaled on the item's chain in the same transaction (I1). */
public interface FoundItems {

    /**
     * Registers a found thing. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE. Its custody starts with the registrar.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field; {@code ID_PHOTO_REFUSED} for any photo of an identity
     *     document or bank card; {@code STORAGE_NOT_HERE} for a storage place of another site
     */
    FoundItemView register(RegisterFind find);

    /**
     * REGISTERED → STORED, or moved to another storage place. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code SEAL_REQUIRED} (422) for a valuable without seal or witness
     */
    FoundItemView store(ItemCommand.Store command);

    FoundItemView correct(ItemCommand.Correct command);

    /** Entered in error; an item with a claim or link cannot be voided. */
    FoundItemView voidItem(ItemCommand.Void command);

    /** It is not linked, handed over, disposed of or voided until released. Roles: MANAGER, HEAD_OFFICE (E.6). */
    FoundItemView freeze(ItemCommand.Freeze command);

    /**
     * Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws ItemRefused {@code ITEM_NOT_FROZEN}; {@code FROZEN_BY_HOLD}, {@code FROZEN_BY_DISPUTE}: those end where
     *     they began
     */
    FoundItemView release(ItemCommand.Release command);

    String unmask(ItemCommand.Unmask command);
}
