package wanbi.investigation.internal.care;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import wanbi.investigation.api.CareLists;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What all records of care have in common: a moment between the report and now, and words. */
final class Moments {

    /** A phone's clock is not ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private Moments() {}

    static void judge(Instant at, Instant earliest, Instant now, FieldErrors errors) {
        errors.unless(at != null, "at", "REQUIRED");
        if (at != null) {
            errors.unless(!at.isAfter(now.plus(CLOCK_SKEW)), "at", "IN_FUTURE");
            errors.unless(!at.isBefore(earliest.minus(CLOCK_SKEW)), "at", "BEFORE_REPORT");
        }
    }

    static List<String> words(List<String> said) {
        return said == null
                ? List.of()
                : said.stream()
                        .map(Texts::clean)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /** Of the library, at least one. */
    static List<String> topics(List<String> said, FieldErrors errors) {
        List<String> topics = words(said);
        errors.unless(!topics.isEmpty(), "topics", "REQUIRED");
        for (int i = 0; i < topics.size(); i++) {
            errors.unless(CareLists.TOPICS.contains(topics.get(i)), "topics/" + (i + 1), "UNKNOWN_CODE", topics.get(i));
        }
        return topics;
    }
}
