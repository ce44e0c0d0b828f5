package wanbi.platform.internal.directory;

import wanbi.kernel.BusinessRuleViolation;

/** There is a company already; it is founded once. */
final class FirstRunDone extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FirstRunDone() {
        super(Kind.CONFLICT, "FIRST_RUN_DONE");
    }
}
