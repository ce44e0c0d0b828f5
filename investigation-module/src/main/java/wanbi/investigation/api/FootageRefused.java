package wanbi.investigation.api;

import wanbi.kernel.BusinessRuleViolation;

/** What footage refuses because of its state or of who asks; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class FootageRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private FootageRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** The request's status does not allow it (E.4). */
    public static FootageRefused state(String status) {
        return new FootageRefused(Kind.CONFLICT, "FOOTAGE_STATE", status);
    }

    /** Outside the managed area there are no cameras of ours (R03). */
    public static FootageRefused referral() {
        return new FootageRefused(Kind.CONFLICT, "REFERRAL_NO_FOOTAGE");
    }

    /** Nothing is looked for any more. */
    public static FootageRefused caseEnded(String status) {
        return new FootageRefused(Kind.CONFLICT, "FOOTAGE_CASE_ENDED", status);
    }

    /** I11: nobody approves what he asked for himself. */
    public static FootageRefused ownApproval() {
        return new FootageRefused(Kind.CONFLICT, "OWN_APPROVAL");
    }

    /** Somebody has decided already. */
    public static FootageRefused decided() {
        return new FootageRefused(Kind.CONFLICT, "FOOTAGE_DECIDED");
    }

    /** Only an urgent request is viewed before its approval (R06). */
    public static FootageRefused notApproved() {
        return new FootageRefused(Kind.CONFLICT, "FOOTAGE_NOT_APPROVED");
    }

    /** I6: what nobody has viewed is neither preserved nor handed out nor shown. */
    public static FootageRefused notViewed() {
        return new FootageRefused(Kind.CONFLICT, "FOOTAGE_NOT_VIEWED");
    }

    /** The session needs a yes of the manager, and happens once. */
    public static FootageRefused viewingNotAllowed() {
        return new FootageRefused(Kind.CONFLICT, "VIEWING_NOT_ALLOWED");
    }

    public static FootageRefused faultOpen() {
        return new FootageRefused(Kind.CONFLICT, "CAMERA_FAULT_OPEN");
    }

    public static FootageRefused noFault() {
        return new FootageRefused(Kind.CONFLICT, "CAMERA_NO_FAULT");
    }

    /** More than two gigabytes. */
    public static FootageRefused clipTooLarge() {
        return new FootageRefused(Kind.TOO_LARGE, "CLIP_TOO_LARGE", 2);
    }
}
