package wanbi.platform.internal.identity;

import wanbi.kernel.BusinessRuleViolation;

/** Too many failed tries at this door. */
final class Throttled extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    Throttled(long seconds) {
        super(Kind.THROTTLED, "THROTTLED", seconds);
    }

    static void refuseIf(long secondsShut) {
        if (secondsShut > 0) {
            throw new Throttled(secondsShut);
        }
    }
}
