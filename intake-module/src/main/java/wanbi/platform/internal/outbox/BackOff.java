package wanbi.platform.internal.outbox;

import java.time.Duration;

/** Half a minute after the first failure, twice as long after each more, at most two hours; given up after eight hours. */
final class BackOff {

    static final int MOST_ATTEMPTS = 12;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(2);

    private BackOff() {}

    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
