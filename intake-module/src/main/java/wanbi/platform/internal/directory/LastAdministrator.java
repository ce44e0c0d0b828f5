package wanbi.platform.internal.directory;

import wanbi.kernel.BusinessRuleViolation;

/** Without an administrator of the company nobody could ever make one again. */
final class LastAdministrator extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super(Kind.CONFLICT, "LAST_ADMINISTRATOR");
    }
}
