package wanbi.intake.internal.contact;

import java.time.Duration;

/**
 * When a client hears from us next if nobody chooses a time: a day after the first contact, then three days, then seven,
 * then every fourteen (R17).
 */
final class Cadence {

    private static final Duration[] FIRST = {Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7)};
    private static final Duration LASTING = Duration.ofDays(14);

    private Cadence() {}

    /** @param kept how many promises have been kept so far */
    static Duration after(long kept) {
        int round = (int) Math.max(0, Math.min(kept - 1, FIRST.length));
        return round < FIRST.length ? FIRST[round] : LASTING;
    }
}
