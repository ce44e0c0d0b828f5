package wanbi.platform.api;

import wanbi.kernel.BusinessRuleViolation;

/** The caller may know of the thing, but none of the caller's roles there allows this. */
public final class RoleRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RoleRefused() {
        super(Kind.FORBIDDEN, "FORBIDDEN");
    }
}
