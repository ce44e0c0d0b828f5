package wanbi.intake.internal.procedure;

/** Where a step stands; whether it is late is said apart. */
enum StepState {
    WAITING,
    RUNNING,
    DONE,
    DEVIATED,
    EXCUSED
}
