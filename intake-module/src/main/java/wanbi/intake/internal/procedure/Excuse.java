package wanbi.intake.internal.procedure;

/** Why a step is excused; where the reason goes, the step comes back. */
enum Excuse {
    /** The case has ended. */
    CASE_ENDED,
    /** Nothing is missing any more. */
    FOUND,
    /** The client stands at the counter. */
    AT_COUNTER,
    /** Of little worth. */
    SHORT_LANE,
    /** The step before it was left out. */
    STEP_BEFORE,
    /** There is nothing to do in it. */
    NOT_NEEDED
}
