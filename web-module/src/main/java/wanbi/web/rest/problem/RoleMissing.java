package wanbi.web.rest.problem;

import wanbi.kernel.BusinessRuleViolation;

/** The container let nobody of the caller's roles through the door, at whatever site. */
final class RoleMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    RoleMissing() {
        super(Kind.FORBIDDEN, "FORBIDDEN");
    }
}
