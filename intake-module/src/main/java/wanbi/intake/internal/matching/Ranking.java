package wanbi.intake.internal.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** Puts the best of a pool in order: all are weighed, words are found for those that will be read. */
final class Ranking {

    private final Readings readings;

    Ranking(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param asked a lost line or a found item
     * @param pool the other kind
     * @param open false for pairs that somebody has rejected
     */
    List<Pair> best(Candidate asked, Collection<Candidate> pool, Predicate<Pair> open, int limit) {
        Portrait own = portrait(asked);
        List<Portrait> others = pool.stream().map(this::portrait).toList();
        Scale scale = new Scale(readings.vocabulary(), others);
        double expected = asked.isFound() ? 0 : scale.expected(own);
        PriorityQueue<Pair> best = new PriorityQueue<>(Pair.BEST_FIRST.reversed());
        int at = 0;
        for (Candidate other : pool) {
            Portrait theirs = others.get(at++);
            double points = asked.isFound()
                    ? scale.points(theirs, own) - scale.expected(theirs)
                    : scale.points(own, theirs) - expected;
            if (best.size() < limit || points >= best.peek().points()) {
                Pair pair =
                        asked.isFound() ? new Pair(other, asked, points, null) : new Pair(asked, other, points, null);
                if (open.test(pair)) {
                    best.add(pair);
                }
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        List<Pair> told = new ArrayList<>();
        best.forEach(pair -> told.add(new Pair(
                pair.lost(), pair.found(), pair.points(), scale.weigh(portrait(pair.lost()), portrait(pair.found())))));
        return told.stream().sorted(Pair.BEST_FIRST).toList();
    }

    private Portrait portrait(Candidate candidate) {
        return Portrait.of(candidate.thing(), candidate.spot(), readings);
    }

    /** Words by which things of this name are called, joined by bars for the database; null when none is known. */
    String wordsFor(Candidate asked) {
        int kind = portrait(asked).kind();
        return kind == Meaning.NONE ? null : readings.vocabulary().wordsOf(kind);
    }

    /** The category in which things of this name usually stand, or null. */
    String usualCategory(Candidate asked) {
        int kind = portrait(asked).kind();
        return kind == Meaning.NONE ? null : readings.vocabulary().kinds().category(kind);
    }
}
