package wanbi.handover.internal.disposal;

/** Where a batch stands. */
enum DisposalStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    EXECUTED
}
