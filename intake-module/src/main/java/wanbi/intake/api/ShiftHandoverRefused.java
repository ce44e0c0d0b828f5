package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** A shift cannot be handed over like this. */
public final class ShiftHandoverRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private ShiftHandoverRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** @param number of the one that waits */
    public static ShiftHandoverRefused open(String number) {
        return new ShiftHandoverRefused(Kind.CONFLICT, "SHIFT_OPEN", number);
    }

    public static ShiftHandoverRefused empty() {
        return new ShiftHandoverRefused(Kind.CONFLICT, "SHIFT_EMPTY");
    }

    public static ShiftHandoverRefused notYours() {
        return new ShiftHandoverRefused(Kind.FORBIDDEN, "SHIFT_NOT_YOURS");
    }

    public static ShiftHandoverRefused ended() {
        return new ShiftHandoverRefused(Kind.CONFLICT, "SHIFT_ENDED");
    }

    public static ShiftHandoverRefused notInReview() {
        return new ShiftHandoverRefused(Kind.CONFLICT, "SHIFT_NOT_IN_REVIEW");
    }

    /** Who gave, took or witnessed it does not review it (I11). */
    public static ShiftHandoverRefused ownShift() {
        return new ShiftHandoverRefused(Kind.CONFLICT, "OWN_SHIFT");
    }
}
