package wanbi.platform.internal.exchange;

import wanbi.kernel.BusinessRuleViolation;

/** The same Idempotency-Key came with another body: the client has mixed up two acts. */
final class KeyReused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super(Kind.FIELD, "IDEMPOTENCY_KEY_REUSED");
    }
}
