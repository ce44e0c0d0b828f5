package wanbi.intake.internal.procedure;

import java.time.Instant;
import wanbi.intake.api.ProcedureView;

/** The plan of a case as readers see it. */
final class ProcedureShowing {

    private ProcedureShowing() {}

    static ProcedureView of(CaseProcedure shown, Plan plan, Instant now) {
        return new ProcedureView(
                shown.site().value(),
                plan.procedure(),
                plan.number(),
                shown.urgency(),
                !shown.isRunning(),
                shown.steps().stream()
                        .map(step -> step.view(plan.step(step.code()), now))
                        .toList());
    }
}
