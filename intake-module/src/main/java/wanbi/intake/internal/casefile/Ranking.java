package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.intake.api.SiteRank;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.SiteBook;

/** A month of all sites is counted once in five minutes, not with every look. */
@ApplicationScoped
class Ranking {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final Comparator<SiteRank> BEST_FIRST = Comparator.comparing(SiteRank::isRanked)
            .reversed()
            .thenComparing(Comparator.comparingDouble(SiteRank::getShare).reversed())
            .thenComparing(SiteRank::getSite);

    @Inject
    FigureList figures;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    private record Known(Map<String, SiteRank> bySite, Instant until) {}

    List<SiteRank> of(Collection<SiteCode> where) {
        Known now = known;
        boolean fresh = clock.instant().isBefore(now.until());
        if (!fresh || !where.stream().allMatch(site -> now.bySite().containsKey(site.value()))) {
            known = counted();
        }
        Map<String, SiteRank> ranks = known.bySite();
        return where.stream()
                .filter(site -> ranks.containsKey(site.value()))
                .map(site -> ranks.get(site.value()))
                .map(rank -> rank.isRanked() ? rank : new SiteRank(rank.getSite(), rank.getCases(), 0, rank.getAsOf()))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Known counted() {
        List<SiteCode> all =
                sites.sites().stream().map(site -> new SiteCode(site.getCode())).toList();
        return new Known(
                figures.ranking(all).stream().collect(Collectors.toMap(SiteRank::getSite, rank -> rank)),
                clock.instant().plus(KEPT));
    }
}
