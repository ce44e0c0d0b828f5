package wanbi.handover.internal.safedeposit;

import java.util.Set;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Fields as typed, read one by one; what looks like the combination of a lock is refused in each of them (R12). */
record Typed(FieldErrors errors) {

    private static final int TEXT_MAX = 500;
    private static final int NUMBER_MAX = 40;
    private static final int NAME_MAX = 60;

    String name(String typed, String field) {
        return checked(typed, true, NAME_MAX, field, SecretWords.areIn(typed));
    }

    String text(String typed, boolean required, String field) {
        return checked(typed, required, TEXT_MAX, field, SecretWords.areIn(typed));
    }

    /** The number of a seal or a paper. */
    String number(String typed, boolean required, String field) {
        return checked(typed, required, NUMBER_MAX, field, SecretWords.areNamedIn(typed));
    }

    /** Null when it is none of them. */
    String code(String typed, Set<String> known, String field) {
        String code = Texts.clean(typed);
        if (code == null) {
            errors.add(field, "REQUIRED");
            return null;
        }
        errors.unless(known.contains(code), field, "UNKNOWN_CODE", code);
        return known.contains(code) ? code : null;
    }

    private String checked(String typed, boolean required, int longest, String field, boolean secret) {
        String text = Texts.clean(typed);
        errors.unless(text != null || !required, field, "REQUIRED");
        errors.unless(Texts.length(text) <= longest, field, "TOO_LONG", longest);
        errors.unless(!secret, field, "SECRET_NUMBER");
        return text;
    }
}
