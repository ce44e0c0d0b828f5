package wanbi.web.rest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wanbi.platform.api.Directory;

/** The zone in which a site's times are shown (I13). Asked for with every answer, changed hardly ever: kept a minute. */
@ApplicationScoped
public class Zones {

    /** Where the company is, for what belongs to no site. */
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    private record Known(ZoneId zone, Instant until) {}

    public ZoneId of(String site) {
        if (site == null) {
            return HOME;
        }
        Known zone = known.get(site);
        if (zone == null || zone.until().isBefore(clock.instant())) {
            learn();
            zone = known.get(site);
        }
        return zone == null ? HOME : zone.zone();
    }

    private void learn() {
        Instant until = clock.instant().plus(KEPT);
        directory.sites().forEach(site -> known.put(site.getCode(), new Known(ZoneId.of(site.getZone()), until)));
    }
}
