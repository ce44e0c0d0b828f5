package wanbi.investigation.api;

import wanbi.kernel.BusinessRuleViolation;

/** What a search refuses because of its state; wrong fields are {@link wanbi.kernel.InvalidInput}. */
public final class SearchRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private SearchRefused(String code, Object... arguments) {
        super(Kind.CONFLICT, code, arguments);
    }

    /** Nothing is looked for any more. */
    public static SearchRefused caseEnded(String status) {
        return new SearchRefused("SEARCH_CASE_ENDED", status);
    }

    /** Outside the managed area our guards do not search (R03). */
    public static SearchRefused referral() {
        return new SearchRefused("REFERRAL_NO_SEARCH");
    }

    /** Called off with its case. */
    public static SearchRefused ended() {
        return new SearchRefused("SEARCH_ENDED");
    }
}
