package wanbi.platform.internal.access;

import wanbi.kernel.BusinessRuleViolation;

/** Signed in with a one-time password: nothing goes before an own one is chosen. */
final class PasswordDue extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    PasswordDue() {
        super(Kind.FORBIDDEN, "PASSWORD_DUE");
    }
}
