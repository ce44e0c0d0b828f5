package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageCommand.Sighted;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A review that has been judged against its request (R06): who looked at what, and what came of it. */
record SoundReview(
        Instant startedAt,
        Instant endedAt,
        List<String> cameras,
        String summary,
        ReviewResult result,
        List<Sighted> sightings) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 2_000;
    private static final int LONGEST_SIGHT = 500;
    private static final int LARGEST_OFFSET = 366 * 86_400;

    /** @param places whether the site has the place */
    static SoundReview judged(FootageCommand.Review review, FootageRequest of, Predicate<String> places, Instant now) {
        FieldErrors errors = new FieldErrors();
        judgeTimes(review, now, errors);
        List<String> cameras = review.camerasViewed() == null ? List.of() : review.camerasViewed();
        errors.unless(!cameras.isEmpty(), "camerasViewed", "REQUIRED");
        for (int i = 0; i < cameras.size(); i++) {
            String code = cameras.get(i);
            errors.unless(of.find(code).isPresent(), "camerasViewed/" + (i + 1), "NOT_REQUESTED", code);
        }
        String summary = Texts.clean(review.summary());
        errors.unless(summary != null, "summary", "REQUIRED");
        errors.unless(Texts.length(summary) <= LONGEST, "summary", "TOO_LONG", LONGEST);
        Optional<ReviewResult> result = ReviewResult.of(review.result());
        errors.unless(review.result() != null, "result", "REQUIRED");
        errors.unless(review.result() == null || result.isPresent(), "result", "UNKNOWN_CODE", review.result());
        List<Sighted> sightings = review.sightings() == null ? List.of() : review.sightings();
        judgeSightings(sightings, cameras, result.orElse(null), places, now, errors);
        errors.refuse();
        return new SoundReview(review.startedAt(), review.endedAt(), cameras, summary, result.orElseThrow(), sightings);
    }

    private static void judgeTimes(FootageCommand.Review review, Instant now, FieldErrors errors) {
        Instant latest = now.plus(CLOCK_SKEW);
        errors.unless(review.startedAt() != null, "startedAt", "REQUIRED");
        errors.unless(review.endedAt() != null, "endedAt", "REQUIRED");
        if (review.startedAt() != null && review.endedAt() != null) {
            errors.unless(!review.endedAt().isAfter(latest), "endedAt", "IN_FUTURE");
            errors.unless(!review.endedAt().isBefore(review.startedAt()), "endedAt", "BEFORE_START");
        }
    }

    private static void judgeSightings(
            List<Sighted> sightings,
            List<String> cameras,
            ReviewResult result,
            Predicate<String> places,
            Instant now,
            FieldErrors errors) {
        if (result == ReviewResult.HIT) {
            errors.unless(!sightings.isEmpty(), "sightings", "SIGHTING_REQUIRED");
        } else if (result != null) {
            errors.unless(sightings.isEmpty(), "sightings", "SIGHTING_WITHOUT_HIT");
        }
        for (int i = 0; i < sightings.size(); i++) {
            String field = "sightings/" + (i + 1) + "/";
            Sighted sighted = sightings.get(i);
            errors.unless(sighted.camera() != null, field + "camera", "REQUIRED");
            boolean viewed = sighted.camera() == null || cameras.contains(sighted.camera());
            errors.unless(viewed, field + "camera", "NOT_VIEWED", sighted.camera());
            errors.unless(sighted.recorderTime() != null, field + "recorderTime", "REQUIRED");
            boolean offsetSane =
                    sighted.offsetSeconds() == null || Math.abs((long) sighted.offsetSeconds()) <= LARGEST_OFFSET;
            errors.unless(offsetSane, field + "offsetSeconds", "OUT_OF_RANGE", -LARGEST_OFFSET, LARGEST_OFFSET);
            String what = Texts.clean(sighted.what());
            errors.unless(what != null, field + "what", "REQUIRED");
            errors.unless(Texts.length(what) <= LONGEST_SIGHT, field + "what", "TOO_LONG", LONGEST_SIGHT);
            String place = Texts.clean(sighted.place());
            errors.unless(place == null || places.test(place), field + "place", "NOT_HERE");
        }
    }
}
