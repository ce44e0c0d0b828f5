package wanbi.intake.internal.procedure;

import java.util.List;
import wanbi.kernel.UnknownThing;

/** A version of the plan as cases run on it: published, so that it never changes again (I14). */
record Plan(String id, String procedure, int number, List<PlannedStep> steps) {

    PlannedStep step(String code) {
        return steps.stream()
                .filter(step -> step.step().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(String.valueOf(code)));
    }
}
