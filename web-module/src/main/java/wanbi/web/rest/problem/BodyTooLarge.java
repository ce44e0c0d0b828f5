package wanbi.web.rest.problem;

import wanbi.kernel.BusinessRuleViolation;

/** More arrived than any body of this kind needs. */
public final class BodyTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public BodyTooLarge(long megabytes) {
        super(Kind.TOO_LARGE, "BODY_TOO_LARGE", megabytes);
    }
}
