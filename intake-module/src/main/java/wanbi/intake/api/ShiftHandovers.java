package wanbi.intake.api;

import java.util.List;

/**
 * One shift hands over to the next what it holds (R26, F-15): things in hand, keys with the valuables behind them, and
 * what is open in the cases. Until it is taken over the giver has it.
 */
public interface ShiftHandovers {

    /** What the caller holds at the site now. Roles: DESK, GUARD, MANAGER. */
    ShiftListView holdings(ShiftHandoverCommand.Mine mine);

    /**
     * Names who takes over and writes the list down. Roles: DESK, GUARD, MANAGER.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code SHIFT_OPEN} while one of the caller's waits already,
     *     {@code SHIFT_EMPTY} when there is nothing to hand over (409)
     */
    ShiftHandoverView offer(ShiftHandoverCommand.Offer offer);

    /**
     * By the colleague named. What agrees is the receiver's from now on, what does not is frozen and waits for another's
     * review; what has gone elsewhere meanwhile is told and left alone.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code SHIFT_NOT_YOURS} (403), {@code SHIFT_ENDED} (409)
     */
    ShiftHandoverView accept(ShiftHandoverCommand.Accept accept);

    /** By the colleague named, with a reason. */
    ShiftHandoverView decline(ShiftHandoverCommand.End decline);

    /** By the giver or the manager, with a reason. */
    ShiftHandoverView withdraw(ShiftHandoverCommand.End withdraw);

    /**
     * Neither giver, receiver nor witness says of each mismatch what is to become of the thing (I11). Roles: MANAGER,
     * HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code SHIFT_NOT_IN_REVIEW}, {@code OWN_SHIFT} (409)
     */
    ShiftHandoverView review(ShiftHandoverCommand.Review review);

    /** To those who gave, took or witnessed it, and to the manager, head office and audit. */
    ShiftHandoverView get(ShiftHandoverCommand.Ref ref);

    /** Newest first, without their lists; only what the caller may {@link #get}. */
    List<ShiftHandoverView> list(ShiftHandoverCommand.Listed listed);
}
