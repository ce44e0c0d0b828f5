package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;

/** The span of time that somebody wants to see. */
record Window(Instant from, Instant to) {

    /** More than this of one camera nobody looks at without a reason (R06). */
    static final Duration LONGEST = Duration.ofHours(24);

    boolean isLong() {
        return Duration.between(from, to).compareTo(LONGEST) > 0;
    }
}
