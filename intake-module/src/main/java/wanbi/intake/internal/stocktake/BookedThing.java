package wanbi.intake.internal.stocktake;

import java.util.Objects;

/**
 * A thing between the book and the shelf.
 *
 * @param booked whether it was to be counted, by the book of the opening
 * @param place storage place by that book, null for what somebody had in hand
 * @param placeName name of who or what had it
 * @param scanned whether it was seen
 * @param seenAt storage place where it was last seen, null for in somebody's hands
 * @param movedSince whether it has changed hands since the opening
 * @param placeNow storage place by the book of now, or null
 * @param said outcome that the scan told of a thing that was not to be counted
 */
record BookedThing(
        String tag,
        boolean booked,
        String place,
        String placeName,
        boolean scanned,
        String seenAt,
        boolean movedSince,
        String placeNow,
        Outcome said) {

    /** What is moved while others count is no difference: its own custody tells where it went. */
    Outcome judged() {
        if (!scanned) {
            return movedSince ? Outcome.AS_BOOKED : Outcome.MISSING;
        }
        if (!booked && said != Outcome.ELSEWHERE) {
            return said;
        }
        boolean where = booked && Objects.equals(seenAt, place) || Objects.equals(seenAt, placeNow);
        return where ? Outcome.AS_BOOKED : Outcome.ELSEWHERE;
    }
}
