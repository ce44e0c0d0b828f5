package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;

/**
 * How long recordings of a camera last, and how long they ought to.
 *
 * @param effective the shorter of what is configured and what was measured
 * @param required by law or contract (Art. 17, L-15)
 */
record Retention(Duration effective, Duration required) {

    /** Its first minute is written over: from now on something is missing. */
    Instant overwrittenAt(Window window) {
        return window.from().plus(effective);
    }

    /** Its last minute is written over: nothing is left to be seen. */
    Instant goneAt(Window window) {
        return window.to().plus(effective);
    }

    /**
     * Whose loss it is: ours when it was still there at the report; the equipment's when it ought to have been; else the
     * client came too late (KPI 7).
     */
    static LossCause cause(Instant goneAt, Instant keptRequiredUntil, Instant reportedAt) {
        if (goneAt.isAfter(reportedAt)) {
            return LossCause.OUR_DELAY;
        }
        return keptRequiredUntil.isAfter(reportedAt) ? LossCause.EQUIPMENT : LossCause.LATE_REPORT;
    }
}
