package wanbi.intake.internal.matching;

import java.util.List;

/**
 * What one look at two things says for or against their being one.
 *
 * @param attribute as in codes.md: CATEGORY, COLOUR, PLACE …
 * @param points natural logarithm of how much likelier this is for one thing than for two
 * @param code of the sentence that says it
 * @param arguments of the sentence
 */
record Finding(String attribute, double points, String code, List<Object> arguments) {

    private static final double STRONG = 2;
    private static final double FOR = 0.3;
    private static final double AGAINST = -0.6;

    String effect() {
        if (points >= STRONG) {
            return "STRONG";
        }
        if (points >= FOR) {
            return "FOR";
        }
        return points > AGAINST ? "NEUTRAL" : "AGAINST";
    }
}
