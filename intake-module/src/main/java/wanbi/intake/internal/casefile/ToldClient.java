package wanbi.intake.internal.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import wanbi.intake.api.CaseCommand;
import wanbi.kernel.FieldErrors;

/** What the desk says of an attempt to reach the client, judged. */
record ToldClient(String channel, Instant at, String outcome, String text) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    static ToldClient judged(CaseCommand.Notify said, Instant now) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        String channel = at.code("channel", said.channel(), Codes.NOTIFICATION_CHANNELS);
        String outcome = at.code("outcome", said.outcome(), Codes.OUTCOMES);
        String text = at.text("text", said.text(), 500);
        at.needed(true, "channel", channel);
        at.needed(true, "outcome", outcome);
        at.needed(true, "at", said.at());
        boolean happened = said.at() == null || !said.at().isAfter(now.plus(CLOCK_SKEW));
        at.unless(happened, "at", "IN_FUTURE");
        errors.refuse();
        return new ToldClient(channel, said.at().truncatedTo(ChronoUnit.MILLIS), outcome, text);
    }
}
