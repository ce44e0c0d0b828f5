package wanbi.handover.internal.comparison;

/** What was found of one attribute. */
enum Finding {
    MATCH,
    MISMATCH,
    UNDECIDED
}
