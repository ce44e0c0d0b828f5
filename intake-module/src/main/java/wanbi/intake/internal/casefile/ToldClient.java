package wanbi.intake.internal.casefile;

import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;

/**
 * An attempt to reach the client: what the desk says of it, judged, or a message that the house sends itself.
 *
 * @param outcome null for a message: nobody knows yet
 * @param other who was tried in the client's place, or null
 * @param message id in the outbox; null for what the desk did by hand
 */
record ToldClient(String channel, Instant at, String outcome, String text, String other, String message) {

    private static final int OTHER_MAX = 100;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    ToldClient(String channel, Instant at, String outcome, String text) {
        this(channel, at, outcome, text, null, null);
    }

    static ToldClient judged(CaseCommand.Notify said, Instant now) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        String channel = at.code("channel", said.channel(), ShippedCodes.NOTIFICATION_CHANNELS);
        String outcome = at.code("outcome", said.outcome(), ShippedCodes.OUTCOMES);
        String text = at.text("text", said.text(), 500);
        String other = at.text("other", said.other(), OTHER_MAX);
        at.needed(true, "channel", channel);
        at.needed(true, "outcome", outcome);
        at.needed(true, "at", said.at());
        Instant when = at.time("at", said.at());
        at.unless(when == null || !when.isAfter(now.plus(CLOCK_SKEW)), "at", "IN_FUTURE");
        errors.refuse();
        return new ToldClient(channel, when, outcome, text, other, null);
    }
}
