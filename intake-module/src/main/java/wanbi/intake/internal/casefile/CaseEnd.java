package wanbi.intake.internal.casefile;

import java.time.Instant;

/** How a case is to end, said by somebody and judged. Whoever holds one may try it on a case. */
abstract class CaseEnd {

    private final String reason;

    CaseEnd(String reason) {
        this.reason = reason;
    }

    /** Beyond the table of moves: who may, what must have been done, what stands against it. */
    abstract void refuseUnlessMay(LossCase ending, Actor actor);

    abstract CaseStatus status();

    /** What a line becomes that was not handed back; null leaves it. */
    abstract LineStatus lines();

    abstract Ending ending(Instant now);

    /** Null where the house ends it by itself. */
    final String reason() {
        return reason;
    }
}
