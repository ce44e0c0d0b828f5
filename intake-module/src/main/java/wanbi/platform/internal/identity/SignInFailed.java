package wanbi.platform.internal.identity;

import wanbi.kernel.BusinessRuleViolation;

/** The same for an unknown user, a wrong password and a locked account: nobody learns which user names exist. */
final class SignInFailed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    SignInFailed() {
        super(Kind.UNAUTHENTICATED, "SIGN_IN_FAILED");
    }
}
