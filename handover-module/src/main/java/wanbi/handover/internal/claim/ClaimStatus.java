package wanbi.handover.internal.claim;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a claim stands; the table below is the only place that knows which step may follow which. */
enum ClaimStatus {
    OPEN,
    /** The answers are sealed, what was recorded lies open. */
    COMPARED,
    PASSED,
    FAILED,
    DOUBT,
    /** Somebody else says that it is theirs. */
    DISPUTED,
    HANDED_OVER,
    ABANDONED;

    private static final Map<ClaimStatus, Set<ClaimStatus>> MOVES = Map.of(
            OPEN, EnumSet.of(COMPARED, DISPUTED, ABANDONED),
            COMPARED, EnumSet.of(PASSED, FAILED, DOUBT, DISPUTED, ABANDONED),
            DOUBT, EnumSet.of(PASSED, FAILED, DOUBT, DISPUTED, ABANDONED),
            PASSED, EnumSet.of(HANDED_OVER, DISPUTED, ABANDONED),
            DISPUTED, EnumSet.of(OPEN, COMPARED, DOUBT, PASSED, FAILED),
            FAILED, EnumSet.noneOf(ClaimStatus.class),
            HANDED_OVER, EnumSet.noneOf(ClaimStatus.class),
            ABANDONED, EnumSet.noneOf(ClaimStatus.class));

    boolean mayBecome(ClaimStatus next) {
        return MOVES.get(this).contains(next);
    }

    boolean hasEnded() {
        return MOVES.get(this).isEmpty();
    }
}
