package wanbi.intake.internal.procedure;

import java.time.Instant;
import wanbi.intake.internal.procedure.Clockwork.Moments;

/** How one step of one case runs: what the plan says of it, how urgent the case is, how clocks run at the site. */
record Pace(PlannedStep planned, Priority priority, Clockwork clockwork) {

    /** None where the plan names no deadline for the priority, or the step does not come back so often. */
    Moments moments(Deadlines deadlines, int round, Instant start) {
        return deadlines
                .of(priority)
                .due(round)
                .map(minutes -> clockwork.moments(start, minutes, planned.heardAs(priority), planned.deskStep()))
                .orElse(Moments.NONE);
    }
}
