package wanbi.intake.internal.custody;

/** Where a transfer stands. */
enum TransferState {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
