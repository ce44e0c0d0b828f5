package wanbi.investigation.internal.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import wanbi.investigation.api.SearchCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A zone's result that has been judged against its task. */
record SoundReport(String zone, ZoneResult result, Instant at, String photo) {

    /** A phone's clock is not ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** @param stored whether the store has a file */
    static SoundReport judged(SearchCommand.Report said, SearchTask of, Predicate<String> stored, Instant now) {
        FieldErrors errors = new FieldErrors();
        errors.unless(said.zone() != null, "zone", "REQUIRED");
        errors.unless(said.zone() == null || of.zones().contains(said.zone()), "zone", "NOT_OF_TASK");
        Optional<ZoneResult> result = ZoneResult.of(said.result());
        errors.unless(said.result() != null, "result", "REQUIRED");
        errors.unless(said.result() == null || result.isPresent(), "result", "UNKNOWN_CODE", said.result());
        errors.unless(said.at() != null, "at", "REQUIRED");
        if (said.at() != null) {
            errors.unless(!said.at().isAfter(now.plus(CLOCK_SKEW)), "at", "IN_FUTURE");
            errors.unless(!said.at().isBefore(of.dispatchedAt().minus(CLOCK_SKEW)), "at", "BEFORE_START");
        }
        String photo = Texts.clean(said.photo());
        errors.unless(photo == null || stored.test(photo), "photo", "FILE_UNKNOWN");
        errors.refuse();
        return new SoundReport(said.zone(), result.orElseThrow(), said.at(), photo);
    }
}
