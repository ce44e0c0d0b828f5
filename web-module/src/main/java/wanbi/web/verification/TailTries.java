package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Five wrong ends of a telephone number close a code for a quarter of an hour, whoever tries. Codes that nobody has are
 * counted like the others, so that nothing tells them apart. Kept in memory: the code itself cannot be guessed.
 */
@ApplicationScoped
public class TailTries {

    static final int MOST = 5;

    private static final Duration CLOSED = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    private record Wrong(int times, Instant last) {}

    synchronized void refuseIfClosed(String code) {
        Wrong before = recent(code);
        if (before != null && before.times() >= MOST) {
            throw new AskedTooOften(1
                    + Duration.between(clock.instant(), before.last().plus(CLOSED))
                            .toSeconds());
        }
    }

    synchronized void wrong(String code) {
        Wrong before = recent(code);
        wrong.remove(code);
        wrong.put(code, new Wrong(before == null ? 1 : before.times() + 1, clock.instant()));
    }

    synchronized void right(String code) {
        wrong.remove(code);
    }

    private Wrong recent(String code) {
        Wrong before = wrong.get(code);
        return before == null || !before.last().plus(CLOSED).isAfter(clock.instant()) ? null : before;
    }
}
