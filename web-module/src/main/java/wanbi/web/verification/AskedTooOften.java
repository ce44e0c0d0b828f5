package wanbi.web.verification;

import wanbi.kernel.BusinessRuleViolation;

/** Nobody signed in does this so often. */
final class AskedTooOften extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private AskedTooOften(String code, long seconds) {
        super(Kind.THROTTLED, code, seconds);
    }

    /** Codes are not to be tried out. */
    AskedTooOften(long seconds) {
        this("THROTTLED", seconds);
    }

    /** R11: more notes than one person has to drop. */
    static AskedTooOften tips(long seconds) {
        return new AskedTooOften("TOO_MANY_TIPS", seconds);
    }
}
