package wanbi.intake.internal.contact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;

/** What was said to the client, or that nobody was there to say it to. */
record ToldWords(Instant at, String channel, String outcome, String text) {

    private static final Set<String> REACHED = Set.of("REACHED", "READ");
    private static final int LONGEST = 1_000;

    static ToldWords judged(
            ContactCommand.GiveFeedback said, OtherPeople others, Instant receivedAt, Instant now, FieldErrors errors) {
        SpokenWords at = new SpokenWords(errors, "", others);
        Instant when = at.time("at", said.at());
        at.unless(when == null || !when.isAfter(now.plus(SpokenWords.CLOCK_SKEW)), "at", "IN_FUTURE");
        Instant earliest = receivedAt.truncatedTo(ChronoUnit.MINUTES);
        at.unless(when == null || !when.isBefore(earliest), "at", "BEFORE_REPORT");
        String channel = at.code("channel", said.channel(), ShippedCodes.CONTACT_CHANNELS);
        String outcome = at.code("outcome", said.outcome(), ShippedCodes.OUTCOMES);
        String text = at.text("text", said.text(), LONGEST);
        at.unless(text != null, "text", "REQUIRED");
        return new ToldWords(when, channel, outcome, text);
    }

    boolean reached() {
        return REACHED.contains(outcome);
    }
}
