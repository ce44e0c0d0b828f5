package wanbi.intake.internal.stocktake;

/**
 * What came of a count.
 *
 * @param book how many things there ought to be
 * @param counted how many of them were seen
 * @param differing how many things are not as the book says
 */
record Tally(int book, int counted, int differing) {}
