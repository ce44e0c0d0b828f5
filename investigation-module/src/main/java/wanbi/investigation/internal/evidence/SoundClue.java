package wanbi.investigation.internal.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import wanbi.investigation.api.ClueCommand;
import wanbi.kernel.Texts;

/** A clue as it was told and judged: what was observed, in words that accuse nobody (R11, F-17). */
record SoundClue(
        String kind,
        String appearance,
        String observed,
        Instant seenAt,
        String place,
        String reliability,
        String source,
        boolean sourceProtected,
        String wordsKeptBecause) {

    private static final List<String> GRADES = List.of("A", "B", "C", "D");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 1_000;
    private static final int LONGEST_SOURCE = 200;

    /** @param here whether the site has the place */
    static SoundClue judged(ClueCommand.Record said, boolean person, Predicate<String> here, Instant now) {
        Told told = new Told(said.wordsReason());
        String appearance = person ? told.neutral("appearance", said.appearance(), LONGEST) : null;
        String observed = told.neutral("observed", said.observed(), LONGEST);
        Instant seen = said.seenAt();
        told.unless(seen == null || !seen.isAfter(now.plus(CLOCK_SKEW)), "seenAt", "IN_FUTURE");
        String place = Texts.clean(said.place());
        told.unless(place == null || here.test(place), "place", "NOT_HERE");
        String grade = told.code("reliability", said.reliability(), GRADES);
        String source = told.text("source", said.source(), LONGEST_SOURCE);
        told.refuse();
        return new SoundClue(
                person ? "PERSON" : "CLUE",
                appearance,
                observed,
                seen,
                place,
                grade,
                source,
                said.sourceProtected(),
                told.wordsKeptBecause());
    }
}
