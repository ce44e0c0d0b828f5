package wanbi.intake.internal.shift;

/** Where a change of shift stands; DIFFERENT waits for a review, REVIEWED has had it. */
enum ShiftState {
    OFFERED,
    ACCEPTED,
    DIFFERENT,
    REVIEWED,
    DECLINED,
    WITHDRAWN
}
