package wanbi.investigation.internal.scene;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Judges what is told from a scene, field by field. */
final class SceneCheck {

    /** A phone's clock is not ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final FieldErrors errors = new FieldErrors();
    private final Instant now;

    SceneCheck(Instant now) {
        this.now = now;
    }

    /**
     * People tell times to the minute: within the minute of the earliest it is taken as that.
     *
     * @param earliest null for any; @param early what is said of an earlier one
     */
    Instant time(String field, Instant said, Instant earliest, String early) {
        unless(said != null, field, "REQUIRED");
        unless(said == null || !said.isAfter(now.plus(CLOCK_SKEW)), field, "IN_FUTURE");
        if (said == null || earliest == null) {
            return said;
        }
        unless(!said.isBefore(earliest.truncatedTo(ChronoUnit.MINUTES)), field, early);
        return said.isBefore(earliest) ? earliest : said;
    }

    String needed(String field, String said, int longest) {
        String text = text(field, said, longest);
        unless(text != null, field, "REQUIRED");
        return text;
    }

    String text(String field, String said, int longest) {
        String text = Texts.clean(said);
        unless(Texts.length(text) <= longest, field, "TOO_LONG", longest);
        return text;
    }

    /** @param stored whether the store has it */
    String file(String field, String said, Predicate<String> stored) {
        String file = Texts.clean(said);
        unless(file == null || stored.test(file), field, "FILE_UNKNOWN");
        return file;
    }

    void unless(boolean fact, String field, String code, Object... arguments) {
        errors.unless(fact, field, code, arguments);
    }

    void refuse() {
        errors.refuse();
    }
}
