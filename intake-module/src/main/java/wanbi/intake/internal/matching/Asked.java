package wanbi.intake.internal.matching;

import java.util.function.Predicate;

/**
 * What is wanted of the other halves.
 *
 * @param open which of them may be suggested
 * @param elsewhere also those at other sites
 */
record Asked(Predicate<Pair> open, int limit, boolean elsewhere) {}
