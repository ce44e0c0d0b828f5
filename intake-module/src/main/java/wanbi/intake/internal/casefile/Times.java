package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times that a person can mean; what lies outside no calendar of ours holds, nor the database. */
final class Times {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Times() {}

    static boolean isPossible(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /** @throws IllegalArgumentException for a time that nobody can mean */
    static Instant possible(Instant time) {
        if (!isPossible(time)) {
            throw new IllegalArgumentException(time.toString());
        }
        return time;
    }

    /** As precise as clocks here are, so that what is shown equals what is stored. */
    static Instant precise(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}
