package wanbi.intake.internal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for the other half of a pair in widening circles: the site, its region, everywhere. It stops where a circle
 * holds as many likely ones as somebody wants to read; equal serial numbers are found wherever they lie.
 */
@ApplicationScoped
class Matchmaker {

    /** With fewer candidates than these, kind and time are let go: nothing is excluded where everything can be weighed. */
    private static final int FEW = 400;

    private static final int NEAREST = 40;

    @Inject
    FoundPool finds;

    @Inject
    LostPool losses;

    @Inject
    Regions regions;

    final Ranking ranking = new Ranking(new Readings(Vocabulary.SHIPPED));

    List<Pair> findsFor(Candidate lost, Asked asked) {
        Map<String, Candidate> pool = new LinkedHashMap<>();
        tail(lost).forEach(tail -> add(pool, finds.byTail(tail)));
        return widening(lost, asked, pool, circle -> {
            boolean home = circle.contains(lost.spot().site());
            add(pool, finds.ofKind(circle, lost.spot(), kinds(lost, home)));
            String words = home ? ranking.wordsFor(lost) : null;
            if (words != null) {
                add(pool, finds.ofName(circle, lost.spot(), words));
            }
            if (pool.size() < FEW) {
                add(pool, finds.nearest(circle, lost.spot(), NEAREST));
            }
        });
    }

    List<Pair> lossesFor(Candidate found, Asked asked) {
        Map<String, Candidate> pool = new LinkedHashMap<>();
        tail(found).forEach(tail -> add(pool, losses.byTail(tail)));
        return widening(found, asked, pool, circle -> {
            boolean home = circle.contains(found.spot().site());
            add(pool, losses.ofKind(circle, found.spot(), kinds(found, home)));
            if (pool.size() < FEW) {
                add(pool, losses.newest(circle, NEAREST));
            }
        });
    }

    private List<Pair> widening(Candidate half, Asked asked, Map<String, Candidate> pool, Consumer<List<String>> look) {
        String site = half.spot().site();
        look.accept(List.of(site));
        if (!asked.elsewhere()) {
            pool.values().removeIf(other -> !other.spot().site().equals(site));
        }
        List<Pair> best = best(half, asked, pool);
        if (!asked.elsewhere() || isEnough(best, asked.limit())) {
            return best;
        }
        Map<String, String> regionOf = regions.bySite();
        for (boolean near : new boolean[] {true, false}) {
            List<String> circle = regionOf.keySet().stream()
                    .filter(other -> !other.equals(site))
                    .filter(other -> near == regionOf.get(other).equals(regionOf.get(site)))
                    .toList();
            if (!circle.isEmpty()) {
                look.accept(circle);
                best = best(half, asked, pool);
                if (isEnough(best, asked.limit())) {
                    return best;
                }
            }
        }
        return best;
    }

    private List<Pair> best(Candidate half, Asked asked, Map<String, Candidate> pool) {
        return ranking.best(half, pool.values(), asked.open(), asked.limit());
    }

    private static boolean isEnough(List<Pair> best, int limit) {
        return best.stream().filter(pair -> pair.verdict().isLikely()).count() >= limit;
    }

    /** The category chosen, the one that the word suggests, and at home those that people mix them up with. */
    private Set<String> kinds(Candidate asked, boolean home) {
        Set<String> kinds = new LinkedHashSet<>();
        kinds.add(asked.thing().category());
        String usual = ranking.usualCategory(asked);
        if (usual != null) {
            kinds.add(usual);
        }
        if (home) {
            List.copyOf(kinds).forEach(kind -> kinds.addAll(Categories.neighbours(kind)));
        }
        return kinds;
    }

    private static List<String> tail(Candidate asked) {
        String serial = asked.thing().serial();
        String bare = serial == null ? "" : serial.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return bare.length() < 4 ? List.of() : List.of(bare.substring(bare.length() - 4));
    }

    private static void add(Map<String, Candidate> pool, Collection<Candidate> more) {
        more.stream().filter(Objects::nonNull).forEach(each -> pool.putIfAbsent(each.key(), each));
    }
}
