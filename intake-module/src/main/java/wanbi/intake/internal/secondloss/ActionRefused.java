package wanbi.intake.internal.secondloss;

import wanbi.kernel.BusinessRuleViolation;

/** What is done is done once. */
final class ActionRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ActionRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    static ActionRefused alreadyDone(String action) {
        return new ActionRefused("ACTION_ALREADY_DONE", action);
    }
}
