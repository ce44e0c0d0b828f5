package wanbi.intake.internal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Which sites there are and to which region each belongs. Asked for with every row, changed hardly ever: kept a minute. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Regions {

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    private record Known(Map<String, String> regionOfSite, Instant until) {}

    /** Null for a site that has just been opened; its things are then taken for far away, for a minute at most. */
    String of(String site) {
        return known().get(site);
    }

    List<String> sitesOf(String region) {
        return known().entrySet().stream()
                .filter(site -> site.getValue().equals(region))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> allSites() {
        return List.copyOf(known().keySet());
    }

    private Map<String, String> known() {
        Known now = known;
        if (!now.until().isAfter(clock.instant())) {
            now = new Known(
                    sites.sites().stream().collect(Collectors.toMap(SiteView::getCode, SiteView::getRegion)),
                    clock.instant().plus(KEPT));
            known = now;
        }
        return now.regionOfSite();
    }
}
