package wanbi.platform.internal.directory;

import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Judgements that several drafts share, on texts that are already cleaned. */
final class Fields {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{3,18}[0-9]");

    private Fields() {}

    /** Must be there and fit. */
    static void text(FieldErrors errors, String field, String value, int max) {
        errors.unless(value != null, field, "REQUIRED");
        atMost(errors, field, value, max);
    }

    static void atMost(FieldErrors errors, String field, String value, int max) {
        errors.unless(Texts.length(value) <= max, field, "TOO_LONG", max);
    }

    /** May be left out. */
    static void phone(FieldErrors errors, String field, String value) {
        errors.unless(value == null || PHONE.matcher(value).matches(), field, "INVALID_PHONE");
    }

    static void code(FieldErrors errors, String field, String value, Pattern shape) {
        errors.unless(value != null, field, "REQUIRED");
        errors.unless(value == null || shape.matcher(value).matches(), field, "INVALID_CODE");
    }
}
