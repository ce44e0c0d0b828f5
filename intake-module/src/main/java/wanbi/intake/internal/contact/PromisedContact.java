package wanbi.intake.internal.contact;

import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;

/**
 * By when and how a client hears from us next.
 *
 * @param byRule nobody chose the time
 */
record PromisedContact(Instant at, String channel, String text, boolean byRule) {

    private static final int FARTHEST_DAYS = 90;
    private static final int LONGEST = 500;

    /** Every client has given a telephone. */
    private static final String USUAL = "PHONE";

    static PromisedContact byRule(Instant at) {
        return new PromisedContact(at, USUAL, null, true);
    }

    static PromisedContact judged(
            ContactCommand.Next typed, String path, OtherPeople others, Instant now, FieldErrors errors) {
        SpokenWords at = new SpokenWords(errors, path, others);
        Instant when = at.time("at", typed.at());
        at.unless(when == null || when.isAfter(now), "at", "PROMISE_IN_PAST");
        Instant farthest = now.plus(Duration.ofDays(FARTHEST_DAYS));
        at.unless(when == null || !when.isAfter(farthest), "at", "PROMISE_TOO_FAR", FARTHEST_DAYS);
        String channel = at.code("channel", typed.channel(), ShippedCodes.CONTACT_CHANNELS);
        String text = at.text("text", typed.text(), LONGEST);
        return new PromisedContact(when, channel, text, false);
    }
}
