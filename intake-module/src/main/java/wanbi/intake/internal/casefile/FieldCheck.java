package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import wanbi.intake.api.PhoneNumber;
import wanbi.intake.api.ResidentNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Cleans what was typed into one part of a form and notes under its path what is wrong with it. */
final class FieldCheck {

    private final FieldErrors errors;
    private final String path;

    FieldCheck(FieldErrors errors) {
        this(errors, "");
    }

    private FieldCheck(FieldErrors errors, String path) {
        this.errors = errors;
        this.path = path;
    }

    FieldCheck part(String name) {
        return new FieldCheck(errors, path + name + "/");
    }

    void wrong(String field, String code, Object... arguments) {
        errors.add(path + field, code, arguments);
    }

    void unless(boolean fact, String field, String code, Object... arguments) {
        if (!fact) {
            wrong(field, code, arguments);
        }
    }

    void needed(boolean needed, String field, Object value) {
        unless(!needed || value != null, field, "REQUIRED");
    }

    /** One line of text; a full identity number is not kept (L-08, L-30). */
    String line(String field, String typed, int max) {
        String cleaned = text(field, typed, max);
        return cleaned == null ? null : cleaned.replaceAll("\\s*\\n\\s*", " ");
    }

    String text(String field, String typed, int max) {
        String cleaned = Texts.clean(typed);
        if (Texts.length(cleaned) > max) {
            wrong(field, "TOO_LONG", max);
        } else {
            unless(!ResidentNumber.standsIn(cleaned), field, "ID_NUMBER_REFUSED");
        }
        return cleaned;
    }

    String code(String field, String typed, Collection<String> known) {
        String cleaned = Texts.clean(typed);
        unless(cleaned == null || known.contains(cleaned), field, "UNKNOWN_CODE", shortened(cleaned));
        return cleaned;
    }

    /** Null for a time that nobody can mean, too. */
    Instant time(String field, Instant typed) {
        boolean possible = typed == null || Times.isPossible(typed);
        unless(possible, field, "INVALID");
        return typed == null || !possible ? null : Times.precise(typed);
    }

    /** What was typed, as far as a sentence should repeat it. */
    static String shortened(String typed) {
        return typed != null && typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    String phone(String field, String typed) {
        String cleaned = Texts.clean(typed);
        Optional<String> number = PhoneNumber.normalised(cleaned);
        unless(cleaned == null || number.isPresent(), field, "INVALID_PHONE");
        return number.orElse(cleaned);
    }
}
