package wanbi.intake.internal.procedure;

/** How urgent a case is (E.7), most urgent first. */
enum Priority {
    P1,
    P2,
    P3;

    boolean isMoreUrgentThan(Priority other) {
        return ordinal() < other.ordinal();
    }
}
