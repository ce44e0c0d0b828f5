package wanbi.intake.internal.matching;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import wanbi.intake.internal.matching.TrialPairs.Query;
import wanbi.intake.internal.matching.TrialPairs.Typing;

/**
 * How often the right find stands first, and among the first ten, and how often something is called likely that is not
 * there. Only sums are printed: whoever mends the dictionary must not read the texts.
 */
class PairsBench {

    private static final int PAGE = 10;

    private final StringBuilder report = new StringBuilder();

    private record Outcome(int level, boolean absent, int rank, double right, double best, boolean firstHalf) {}

    @Test
    void recallAndFalseAlarms() throws IOException {
        String folder = System.getProperty("wanbi.data.folder");
        assumeTrue(folder != null, "skipped: no data folder");
        TrialPairs pairs = new TrialPairs(Path.of(folder));
        Map<String, Portrait> finds = pairs.finds();
        for (Typing typing : Typing.values()) {
            List<Outcome> outcomes = pairs.queries(typing).stream()
                    .map(query -> outcome(query, finds))
                    .toList();
            report(typing + " first half", outcomes, Outcome::firstHalf);
            report(typing + " second half", outcomes, outcome -> !outcome.firstHalf());
            report(typing + " whole", outcomes, outcome -> true);
        }
        System.out.println(report);
    }

    private void report(String title, List<Outcome> all, Predicate<Outcome> part) {
        List<Outcome> outcomes = all.stream().filter(part).toList();
        for (int level = 1; level <= 3; level++) {
            int now = level;
            List<Outcome> there = outcomes.stream()
                    .filter(each -> each.level() == now && !each.absent())
                    .toList();
            List<Outcome> absent = outcomes.stream()
                    .filter(each -> each.level() == now && each.absent())
                    .toList();
            double[] right = there.stream().mapToDouble(Outcome::right).sorted().toArray();
            double threshold = right[(int) Math.floor(right.length * 0.1)];
            report.append(
                    "%-40s level %d: recall@1 %.3f @10 %.3f | threshold %.3f: false likely %.3f | product's: true %.3f false %.3f%n"
                            .formatted(
                                    title,
                                    level,
                                    share(there, each -> each.rank() == 1),
                                    share(there, each -> each.rank() <= PAGE),
                                    threshold,
                                    share(absent, each -> each.best() >= threshold),
                                    share(there, each -> each.right() >= Verdict.LIKELY),
                                    share(absent, each -> each.best() >= Verdict.LIKELY)));
        }
    }

    private static double share(List<Outcome> of, Predicate<Outcome> which) {
        return of.isEmpty() ? Double.NaN : (double) of.stream().filter(which).count() / of.size();
    }

    private Outcome outcome(Query query, Map<String, Portrait> finds) {
        Map<String, Portrait> pool = new HashMap<>(finds);
        if (query.absent()) {
            pool.keySet().removeAll(query.right());
        }
        Scale scale = new Scale(Vocabulary.SHIPPED, pool.values());
        String[] ranked = pool.keySet().toArray(String[]::new);
        Map<String, Double> scores = new HashMap<>();
        pool.forEach((number, find) ->
                scores.put(number, scale.weigh(query.portrait(), find).score()));
        // Of equals the newer one stands first, as in Pair.
        Arrays.sort(
                ranked,
                Comparator.<String, Double>comparing(scores::get).reversed().thenComparing(Comparator.reverseOrder()));
        int rank = 1;
        while (rank <= ranked.length && !query.right().contains(ranked[rank - 1])) {
            rank++;
        }
        double right = rank > ranked.length ? 0 : scores.get(ranked[rank - 1]);
        return new Outcome(query.level(), query.absent(), rank, right, scores.get(ranked[0]), query.isInFirstHalf());
    }
}
