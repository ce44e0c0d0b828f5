package wanbi.investigation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A row of the check of retention.
 *
 * @param key tells the next chunk where this one ended
 * @param measured the last measurement before the end of the period; null when there is none
 * @param fault null when the camera had none in the period
 * @param cases that lost footage of the camera to its equipment, by this fault or in the period
 */
public record RetentionRow(
        String key,
        String site,
        String camera,
        String placePath,
        String coverage,
        int requiredDays,
        int configuredDays,
        int clockOffsetSeconds,
        Measured measured,
        Fault fault,
        List<String> cases) {

    public record Measured(Instant oldestRecordingAt, Instant at, BigDecimal days, String byName) {}

    /** @param to null while it goes on */
    public record Fault(Instant from, Instant to) {}

    /** Recordings last as long as they must, by setting and by measurement. */
    public boolean isMet() {
        boolean enough = measured == null || measured.days().compareTo(BigDecimal.valueOf(requiredDays)) >= 0;
        return configuredDays >= requiredDays && enough;
    }
}
