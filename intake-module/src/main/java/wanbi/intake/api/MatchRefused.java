package wanbi.intake.api;

import wanbi.kernel.BusinessRuleViolation;

/** A suggestion that cannot be decided any more. */
public final class MatchRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private MatchRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    /** Somebody has rejected it already. */
    public static MatchRefused rejectedAlready() {
        return new MatchRefused(Kind.CONFLICT, "MATCH_REJECTED_ALREADY");
    }

    /** The two are linked; release the link, with its reason. */
    public static MatchRefused linked() {
        return new MatchRefused(Kind.CONFLICT, "MATCH_LINKED");
    }
}
