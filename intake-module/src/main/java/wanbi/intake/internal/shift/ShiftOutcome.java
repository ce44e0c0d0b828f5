package wanbi.intake.internal.shift;

/** What the receiver found of a thing on the list; GONE had changed hands since it was written. */
enum ShiftOutcome {
    AGREED,
    MISMATCH,
    GONE
}
