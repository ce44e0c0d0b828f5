package wanbi.intake.internal.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import wanbi.intake.api.ResidentNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Judges what was typed of a contact, each wrong field under its path. */
final class SpokenWords {

    static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final FieldErrors errors;
    private final String path;
    private final OtherPeople others;

    SpokenWords(FieldErrors errors, String path, OtherPeople others) {
        this.errors = errors;
        this.path = path;
        this.others = others;
    }

    /** Null for what is wrong. */
    Instant time(String field, Instant typed) {
        unless(typed != null, field, "REQUIRED");
        boolean possible = typed == null || Math.abs(typed.getEpochSecond()) < 100_000_000_000L;
        unless(possible, field, "INVALID");
        return typed == null || !possible ? null : typed.truncatedTo(ChronoUnit.MILLIS);
    }

    String code(String field, String typed, Collection<String> known) {
        String code = Texts.clean(typed);
        unless(code != null, field, "REQUIRED");
        boolean isKnown = code == null || known.contains(code);
        unless(isKnown, field, "UNKNOWN_CODE", code != null && code.length() > 40 ? code.substring(0, 40) : code);
        return code;
    }

    /** The client hears it: it speaks of nobody else. */
    String text(String field, String typed, int longest) {
        String text = Texts.clean(typed);
        if (Texts.length(text) > longest) {
            wrong(field, "TOO_LONG", longest);
        } else if (ResidentNumber.standsIn(text)) {
            wrong(field, "ID_NUMBER_REFUSED");
        } else {
            others.namedIn(text).ifPresent(who -> wrong(field, "FEEDBACK_NAMES_OTHERS", who));
        }
        return text;
    }

    void unless(boolean fact, String field, String code, Object... arguments) {
        if (!fact) {
            wrong(field, code, arguments);
        }
    }

    private void wrong(String field, String code, Object... arguments) {
        errors.add(path + field, code, arguments);
    }
}
