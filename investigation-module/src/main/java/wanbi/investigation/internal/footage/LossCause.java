package wanbi.investigation.internal.footage;

/** To whom a loss of footage is put down (F-1). */
enum LossCause {
    OUR_DELAY,
    EQUIPMENT,
    LATE_REPORT
}
