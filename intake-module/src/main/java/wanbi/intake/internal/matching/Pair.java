package wanbi.intake.internal.matching;

import java.util.Comparator;

/**
 * A suggestion before anybody has read it.
 *
 * @param points less what was asked for
 */
record Pair(Candidate lost, Candidate found, double points, Verdict verdict) {

    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::points)
            .reversed()
            .thenComparing(pair -> pair.found().key(), Comparator.reverseOrder())
            .thenComparing(pair -> pair.lost().key(), Comparator.reverseOrder());

    String key() {
        return lost.key() + " " + found.key();
    }
}
