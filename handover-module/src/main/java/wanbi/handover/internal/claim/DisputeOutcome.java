package wanbi.handover.internal.claim;

/** What can be decided about a dispute. */
enum DisputeOutcome {
    /** The claim goes on where it stood. */
    CLAIMANT,
    /** It is the other one's. */
    CONTENDER,
    /** Police or court decide; until then it stays. */
    REFERRED;

    boolean isLast() {
        return this != REFERRED;
    }
}
