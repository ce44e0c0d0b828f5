package wanbi.intake.internal.tripwire;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/**
 * What a use must say.
 *
 * @param kept for how long uses are kept; an older one would be deleted the same night
 * @param mayReport whether the caller may report for the site
 */
record UseRules(Instant now, Duration kept, Predicate<String> mayReport) {

    private static final int LONGEST_GATE = 100;

    /** The clock of a gate may run a little ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    /** @param at what the fields' names begin with, {@code 3/} or nothing */
    void judge(FieldErrors errors, String at, Use use) {
        CardNumber card = CardNumber.of(use.card());
        boolean written = Texts.clean(use.card()) != null;
        errors.unless(written, at + "card", "REQUIRED");
        errors.unless(card != null || !written, at + "card", "INVALID");
        errors.unless(
                card == null || Texts.length(card.value()) <= CardNumber.LONGEST,
                at + "card",
                "TOO_LONG",
                CardNumber.LONGEST);
        String gate = Texts.clean(use.gate());
        errors.unless(gate != null, at + "gate", "REQUIRED");
        errors.unless(Texts.length(gate) <= LONGEST_GATE, at + "gate", "TOO_LONG", LONGEST_GATE);
        errors.unless(use.at() != null, at + "at", "REQUIRED");
        errors.unless(use.at() == null || !use.at().isAfter(now.plus(CLOCK_SKEW)), at + "at", "IN_FUTURE");
        errors.unless(
                use.at() == null || !use.at().isBefore(now.minus(kept)), at + "at", "EVENT_TOO_OLD", kept.toDays());
        String site = Texts.clean(use.site());
        errors.unless(site != null, at + "site", "REQUIRED");
        errors.unless(site == null || mayReport.test(site), at + "site", "UNKNOWN_SITE");
    }
}
