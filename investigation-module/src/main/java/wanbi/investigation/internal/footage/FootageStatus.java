package wanbi.investigation.internal.footage;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.investigation.api.FootageRefused;

/** Where a footage request stands, with the one table of legal moves (E.4). Nothing leads to deletion (L-15). */
enum FootageStatus {
    PENDING,
    APPROVED,
    REVIEWING,
    CONCLUDED,
    PRESERVED,
    SUPPLIED,
    REJECTED,
    OVERWRITTEN,
    NO_COVERAGE,
    EQUIPMENT_FAULT;

    private static final Set<FootageStatus> RESULTS = EnumSet.of(CONCLUDED, OVERWRITTEN, NO_COVERAGE, EQUIPMENT_FAULT);

    private static final Map<FootageStatus, Set<FootageStatus>> MOVES = new EnumMap<>(Map.of(
            PENDING, EnumSet.of(APPROVED, REJECTED, REVIEWING, OVERWRITTEN, EQUIPMENT_FAULT),
            APPROVED, EnumSet.of(REVIEWING, OVERWRITTEN, EQUIPMENT_FAULT),
            REVIEWING, with(RESULTS, REJECTED),
            CONCLUDED, EnumSet.of(PRESERVED, REJECTED),
            PRESERVED, EnumSet.of(SUPPLIED, REJECTED),
            SUPPLIED, EnumSet.noneOf(FootageStatus.class),
            REJECTED, EnumSet.noneOf(FootageStatus.class),
            OVERWRITTEN, EnumSet.noneOf(FootageStatus.class),
            NO_COVERAGE, EnumSet.noneOf(FootageStatus.class),
            EQUIPMENT_FAULT, EnumSet.noneOf(FootageStatus.class)));

    private static Set<FootageStatus> with(Set<FootageStatus> some, FootageStatus more) {
        Set<FootageStatus> all = EnumSet.copyOf(some);
        all.add(more);
        return all;
    }

    /** To stay is no move. */
    FootageStatus to(FootageStatus next) {
        if (next != this && !MOVES.get(this).contains(next)) {
            throw FootageRefused.state(name());
        }
        return next;
    }

    void refuseUnless(FootageStatus... allowed) {
        if (!Set.of(allowed).contains(this)) {
            throw FootageRefused.state(name());
        }
    }

    /** What the states of all cameras make of the request: one that was viewed, else one that was written over, counts. */
    static FootageStatus ofAll(Stream<FootageStatus> cameras) {
        List<FootageStatus> all = cameras.toList();
        if (all.contains(CONCLUDED) || all.contains(PRESERVED)) {
            return CONCLUDED;
        }
        return all.contains(OVERWRITTEN) ? OVERWRITTEN : all.get(0);
    }

    boolean isViewed() {
        return this == CONCLUDED || this == PRESERVED || this == SUPPLIED;
    }

    /** Somebody may still look, so its clocks run. */
    boolean isAwaited() {
        return this == PENDING || this == APPROVED || this == REVIEWING;
    }
}
