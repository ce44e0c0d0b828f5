package wanbi.permission;

import wanbi.kernel.BusinessRuleViolation;

/** The caller stood at the door and was let in; nothing was done inside. */
public final class LetIn extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public LetIn() {
        super(Kind.CONFLICT, "LET_IN");
    }
}
