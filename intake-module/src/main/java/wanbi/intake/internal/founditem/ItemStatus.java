package wanbi.intake.internal.founditem;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import wanbi.intake.api.ItemRefused;

/** Where a found item stands (E.4), and which moves are legal. */
enum ItemStatus {
    REGISTERED,
    STORED,
    CLAIMED,
    RETURNED,
    TO_POLICE,
    DISPOSED,
    MISSING,
    VOIDED;

    private static final Map<ItemStatus, Set<ItemStatus>> MOVES = Map.of(
            REGISTERED, Set.of(STORED, CLAIMED, TO_POLICE, DISPOSED, VOIDED, MISSING),
            STORED, Set.of(CLAIMED, TO_POLICE, DISPOSED, VOIDED, MISSING),
            CLAIMED, Set.of(STORED, REGISTERED, RETURNED, TO_POLICE, MISSING),
            RETURNED, Set.of(),
            TO_POLICE, Set.of(),
            DISPOSED, Set.of(),
            MISSING, Set.of(),
            VOIDED, Set.of());

    boolean mayBecome(ItemStatus next) {
        return MOVES.get(this).contains(next);
    }

    /** A thing among us is claimed while a case has it; else it is stored when it lies on a shelf. */
    static ItemStatus kept(boolean linked, boolean onShelf) {
        return linked ? CLAIMED : onShelf ? STORED : REGISTERED;
    }

    /** Still with us: it can be moved, corrected and sealed. */
    boolean isInOurHands() {
        return this == REGISTERED || this == STORED || this == CLAIMED;
    }

    /** The rule's clock has something to say of it; what the police have or what was never there it leaves alone. */
    boolean hasHold() {
        return this != TO_POLICE && this != DISPOSED && this != VOIDED;
    }

    void refuseUnlessInOurHands() {
        if (!isInOurHands()) {
            throw ItemRefused.state(name());
        }
    }

    /** Missing things come to light again. */
    void refuseUnlessAmongUs() {
        if (this != MISSING) {
            refuseUnlessInOurHands();
        }
    }

    /** Towards somebody else, or out of the books: not while it is frozen (I8). */
    boolean isOnTheWayOut() {
        return this != REGISTERED && this != STORED && this != MISSING;
    }

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(status -> status.name().equals(code));
    }
}
