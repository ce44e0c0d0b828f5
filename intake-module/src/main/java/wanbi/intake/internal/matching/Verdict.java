package wanbi.intake.internal.matching;

import java.util.List;

/**
 * What all looks together say.
 *
 * @param points their sum, less what is asked for
 * @param findings the weightiest first
 */
record Verdict(double points, List<Finding> findings) {

    static final double LIKELY = 0.5;

    /** Points at which a suggestion is worth a walk to the shelf. */
    private static final double EVEN = -0.5;

    private static final double SPREAD = 1.5;

    static double score(double points) {
        return 1 / (1 + Math.exp((EVEN - points) / SPREAD));
    }

    /** From 0 to 1. */
    double score() {
        return score(points);
    }

    boolean isLikely() {
        return score() >= LIKELY;
    }
}
