package wanbi.platform.internal.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import wanbi.kernel.SiteCode;

/** What this node has heard since it started: a running number for each site. Nothing of it outlives the node. */
@ApplicationScoped
class Heard {

    private final String node = UUID.randomUUID().toString();
    private final AtomicLong count = new AtomicLong();
    private final Map<String, Long> bySite = new ConcurrentHashMap<>();
    private volatile long everywhere;

    void from(String site) {
        bySite.put(site, count.incrementAndGet());
    }

    /** It is not known where, as after a time in which nobody listened. */
    void fromEverywhere() {
        everywhere = count.incrementAndGet();
    }

    String mark() {
        return node + ":" + count.get();
    }

    boolean isNewsSince(String mark, Set<SiteCode> sites) {
        int end = mark == null ? -1 : mark.indexOf(':');
        if (end < 0
                || !mark.substring(0, end).equals(node)
                || !mark.substring(end + 1).matches("\\d{1,18}")) {
            return true;
        }
        long then = Long.parseLong(mark.substring(end + 1));
        return everywhere > then || sites.stream().anyMatch(site -> bySite.getOrDefault(site.value(), 0L) > then);
    }
}
