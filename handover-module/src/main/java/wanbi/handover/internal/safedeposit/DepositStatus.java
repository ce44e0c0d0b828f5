package wanbi.handover.internal.safedeposit;

/** Where a record stands; one of advice alone has no more to come. */
enum DepositStatus {
    ADVISED,
    SEALED,
    OPENED,
    RETURNED
}
