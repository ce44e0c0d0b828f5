package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address may ask in a minute. Kept in memory: eight characters of 31 cannot be guessed at this pace, on
 * however many nodes.
 */
@ApplicationScoped
public class AskingPace {

    static final int A_MINUTE = 30;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Asked> asked = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    private record Asked(Instant since, int times) {}

    synchronized void ask(String address) {
        Instant now = clock.instant();
        Asked before = asked.get(address);
        boolean fresh = before == null || !before.since().plus(WINDOW).isAfter(now);
        Asked after = fresh ? new Asked(now, 1) : new Asked(before.since(), before.times() + 1);
        if (fresh) {
            asked.remove(address);
        }
        asked.put(address, after);
        if (after.times() > A_MINUTE) {
            throw new AskedTooOften(
                    1 + Duration.between(now, after.since().plus(WINDOW)).toSeconds());
        }
    }
}
