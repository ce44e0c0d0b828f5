package wanbi.intake.internal.casefile;

import wanbi.kernel.FieldErrors;

/** Why somebody did what is not done every day; always wanted, in the person's own words. */
final class Reason {

    private static final int LONGEST = 200;

    private Reason() {}

    static String judged(String typed, FieldErrors errors) {
        FieldCheck at = new FieldCheck(errors);
        String reason = at.line("reason", typed, LONGEST);
        at.needed(true, "reason", reason);
        return reason;
    }

    static String judged(String typed) {
        FieldErrors errors = new FieldErrors();
        String reason = judged(typed, errors);
        errors.refuse();
        return reason;
    }
}
