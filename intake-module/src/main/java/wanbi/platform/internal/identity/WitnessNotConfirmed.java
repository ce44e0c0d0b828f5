package wanbi.platform.internal.identity;

import wanbi.kernel.BusinessRuleViolation;

/** The same for a wrong PIN, an unknown person and one without a role at the site. */
final class WitnessNotConfirmed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    WitnessNotConfirmed() {
        super(Kind.FORBIDDEN, "WITNESS_NOT_CONFIRMED");
    }
}
