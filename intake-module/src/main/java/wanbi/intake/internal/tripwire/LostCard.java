package wanbi.intake.internal.tripwire;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/**
 * A card whose loss is open.
 *
 * @param from from when on it may have been in other hands: when it was last seen, at the earliest, else the report
 * @param seenTo until when the client may have used it; null when nobody has said
 */
record LostCard(CaseNumber number, int line, SiteCode site, String card, Instant from, Instant seenTo) {

    boolean wasUsedBy(AccessEvent event) {
        return card.equals(event.card()) && !event.at().isBefore(from);
    }

    /** One rule for both directions: whether the use or the report comes in first is no matter. */
    boolean maybeByOwner(AccessEvent event) {
        return seenTo != null && !event.at().isAfter(seenTo);
    }
}
