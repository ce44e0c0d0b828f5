package wanbi.intake.internal.casefile;

import wanbi.intake.api.EndCommand;
import wanbi.kernel.FieldErrors;

/** What the client answered when asked how it had gone: 1 to 5, or nothing (R02). */
final class Satisfaction {

    private static final int WORST = 1;
    private static final int BEST = 5;

    private Satisfaction() {}

    static Integer judged(EndCommand.Close said, FieldErrors errors) {
        return judged(said.satisfaction(), errors);
    }

    static Integer judged(Integer answer, FieldErrors errors) {
        errors.unless(answer == null || answer >= WORST && answer <= BEST, "satisfaction", "OUT_OF_RANGE", WORST, BEST);
        return answer;
    }
}
