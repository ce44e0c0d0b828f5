package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** What cannot be promised or kept any more; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class ContactRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ContactRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** Kept, moved or closed already; perhaps a colleague was faster. */
    public static ContactRefused promiseEnded() {
        return new ContactRefused("PROMISE_ENDED");
    }
}
