package wanbi.intake.internal.stocktake;

/** Where a count stands. */
enum StockTakeState {
    OPEN,
    DIFFERENT,
    CLOSED,
    CALLED_OFF
}
