package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** What a case refuses because of its state or of who asks; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class CaseRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private CaseRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The case's status does not allow it (E.2). */
    public static CaseRefused state(String status) {
        return new CaseRefused(Kind.CONFLICT, "CASE_STATE", status);
    }

    /** The line is no longer looked for. */
    public static CaseRefused lineNotMissing(int line) {
        return new CaseRefused(Kind.CONFLICT, "LINE_NOT_MISSING", line);
    }

    /** The item is on the counter; the claim must be abandoned or judged first. */
    public static CaseRefused linkBeingCompared(String itemTag) {
        return new CaseRefused(Kind.CONFLICT, "LINK_BEING_COMPARED", itemTag);
    }

    /** Something of the case has been handed over, so it has happened and cannot be a mistake of entry. */
    public static CaseRefused voidAfterHandover() {
        return new CaseRefused(Kind.CONFLICT, "VOID_AFTER_HANDOVER");
    }

    /** The desk voids only what it entered itself today (E.6). */
    public static CaseRefused voidNotOwnOfToday() {
        return new CaseRefused(Kind.FORBIDDEN, "VOID_NOT_OWN_OF_TODAY");
    }

    /** Before acceptance guards mend their own entries and head office none; afterwards the desk and above (E.6). */
    public static CaseRefused correctionNotAllowed() {
        return new CaseRefused(Kind.FORBIDDEN, "CORRECTION_NOT_ALLOWED");
    }

    /** There is no slip before the case is accepted. */
    public static CaseRefused notAcceptedYet() {
        return new CaseRefused(Kind.CONFLICT, "NOT_ACCEPTED_YET");
    }
}
