package wanbi.kernel;

/** Somebody changed the record since the user looked at it (common rule of procedure.md D). */
public final class StaleRecord extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public StaleRecord() {
        super(Kind.CONFLICT, "VERSION_CONFLICT");
    }

    /** @param seen version that the user looked at; null means "I did not look" and is accepted */
    public static void refuseUnless(Long seen, long current) {
        if (seen != null && seen != current) {
            throw new StaleRecord();
        }
    }
}
