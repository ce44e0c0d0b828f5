package wanbi.investigation.api;

import wanbi.kernel.BusinessRuleViolation;

/** What evidence refuses because of its state or of who asks; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class ExhibitRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ExhibitRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    public static ExhibitRefused caseEnded(String status) {
        return new ExhibitRefused(Kind.CONFLICT, "EVIDENCE_CASE_ENDED", status);
    }

    /** Somebody else holds it (I2). */
    public static ExhibitRefused custodyBroken(String holder) {
        return new ExhibitRefused(Kind.CONFLICT, "CUSTODY_BROKEN", holder);
    }

    /** The police have it, or its owner: it is not ours to pass on. */
    public static ExhibitRefused notOurs(String holder) {
        return new ExhibitRefused(Kind.CONFLICT, "EXHIBIT_NOT_OURS", holder);
    }

    /** A hold keeps it; to the police alone it may go (I8). */
    public static ExhibitRefused held(String hold) {
        return new ExhibitRefused(Kind.CONFLICT, "EXHIBIT_HELD", hold);
    }

    public static ExhibitRefused holdEnded(String hold) {
        return new ExhibitRefused(Kind.CONFLICT, "HOLD_ENDED", hold);
    }

    /** Evidence is handed to the police, and given back, by the manager (E.6). */
    public static ExhibitRefused byManager() {
        return new ExhibitRefused(Kind.FORBIDDEN, "EXHIBIT_BY_MANAGER");
    }
}
