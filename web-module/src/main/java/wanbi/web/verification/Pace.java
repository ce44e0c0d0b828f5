package wanbi.web.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address does something within a time. Kept in memory, of so many addresses. */
final class Pace {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration window;

    private final Map<String, Counted> counted = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > REMEMBERED;
        }
    };

    Pace(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    private record Counted(Instant since, int times) {}

    /** @return seconds until it may be done again; 0 when it may be done now */
    synchronized long count(String address, Instant now) {
        Counted before = counted.get(address);
        boolean fresh = before == null || !before.since().plus(window).isAfter(now);
        Counted after = fresh ? new Counted(now, 1) : new Counted(before.since(), before.times() + 1);
        if (fresh) {
            counted.remove(address);
        }
        counted.put(address, after);
        return after.times() > most
                ? 1 + Duration.between(now, after.since().plus(window)).toSeconds()
                : 0;
    }
}
