package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** Somebody with the same phone reported the same category within 24 hours (R05); override with a reason. */
public final class PossibleDuplicate extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final String existing;

    public PossibleDuplicate(String existing) {
        super(Kind.CONFLICT, "POSSIBLE_DUPLICATE", existing);
        this.existing = existing;
    }

    /** Number of the existing case. */
    public String existing() {
        return existing;
    }
}
