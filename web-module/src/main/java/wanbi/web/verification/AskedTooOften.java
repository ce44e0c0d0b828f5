package wanbi.web.verification;

import wanbi.kernel.BusinessRuleViolation;

/** Codes are not to be tried out. */
final class AskedTooOften extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    AskedTooOften(long seconds) {
        super(Kind.THROTTLED, "THROTTLED", seconds);
    }
}
