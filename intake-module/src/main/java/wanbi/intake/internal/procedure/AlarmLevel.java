package wanbi.intake.internal.procedure;

/** Who is to know how far a clock has run (E.7): who does the step, then the manager, then head office. */
enum AlarmLevel {
    WARN,
    MANAGER,
    HEAD_OFFICE
}
