package wanbi.intake.internal.custody;

import wanbi.kernel.BusinessRuleViolation;

/** Things still lie there; they have to be moved before the place is closed. */
final class StorageNotEmpty extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    StorageNotEmpty(int held) {
        super(Kind.CONFLICT, "STORAGE_NOT_EMPTY", held);
    }
}
