package wanbi.intake.internal.matching;

import java.time.Instant;

/**
 * A missing line or a found item, read from its table.
 *
 * @param caseNumber with {@code line}, or null for a found item
 * @param itemTag null for a line
 * @param takenIn when and by whom the case was received; null for a found item
 */
record Candidate(String caseNumber, int line, String itemTag, Thing thing, Spot spot, TakenIn takenIn) {

    record TakenIn(Instant at, String by) {}

    /** Tells it from all others. */
    String key() {
        return itemTag == null ? caseNumber + "#" + line : itemTag;
    }

    boolean isFound() {
        return itemTag != null;
    }

    Instant at() {
        return spot.from();
    }
}
