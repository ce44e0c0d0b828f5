package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** What a procedure refuses because of its state or of who asks. */
public final class ProcedureRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ProcedureRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** R19: a published version is never edited; a new draft is. */
    public static ProcedureRefused versionPublished(int number) {
        return new ProcedureRefused(Kind.CONFLICT, "VERSION_PUBLISHED", number);
    }

    public static ProcedureRefused draftExists(int number) {
        return new ProcedureRefused(Kind.CONFLICT, "DRAFT_EXISTS", number);
    }

    /** Done or deviated: what has ended is history. */
    public static ProcedureRefused stepEnded() {
        return new ProcedureRefused(Kind.CONFLICT, "STEP_ENDED");
    }

    /** What it waits for has not happened. */
    public static ProcedureRefused stepNotStarted() {
        return new ProcedureRefused(Kind.CONFLICT, "STEP_NOT_STARTED");
    }

    /** Only its own record ends it: the slip, the link, the notification, the verdict, the receipt. */
    public static ProcedureRefused stepByRecord() {
        return new ProcedureRefused(Kind.CONFLICT, "STEP_BY_RECORD");
    }

    public static ProcedureRefused stepNeverLeftOut() {
        return new ProcedureRefused(Kind.CONFLICT, "STEP_NEVER_LEFT_OUT");
    }

    public static ProcedureRefused nothingToApprove() {
        return new ProcedureRefused(Kind.CONFLICT, "NOTHING_TO_APPROVE");
    }

    /** I11: nobody approves what he asked for himself. */
    public static ProcedureRefused ownApproval() {
        return new ProcedureRefused(Kind.CONFLICT, "OWN_APPROVAL");
    }

    /** The plan wants another role's approval (E.6). */
    public static ProcedureRefused approvalNotYours() {
        return new ProcedureRefused(Kind.FORBIDDEN, "APPROVAL_NOT_YOURS");
    }

    /** Whoever works on a case may raise it; only head office takes urgency away. */
    public static ProcedureRefused priorityNotLowered() {
        return new ProcedureRefused(Kind.FORBIDDEN, "PRIORITY_NOT_LOWERED");
    }

    public static ProcedureRefused priorityUnchanged(String priority) {
        return new ProcedureRefused(Kind.CONFLICT, "PRIORITY_UNCHANGED", priority);
    }

    /** The case is over, and its clocks with it. */
    public static ProcedureRefused procedureEnded() {
        return new ProcedureRefused(Kind.CONFLICT, "PROCEDURE_ENDED");
    }

    /** Somebody else is to know of it. */
    public static ProcedureRefused alarmNotYours() {
        return new ProcedureRefused(Kind.FORBIDDEN, "ALARM_NOT_YOURS");
    }
}
