package wanbi.investigation.internal.tip;

import java.time.Duration;
import java.time.Instant;
import wanbi.investigation.api.TipCommand.Told;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A tip as it was told. Its words are the teller's own; who takes it up puts them into neutral ones (F-17). */
record SoundTip(String observed, Instant seenAt, String placeNote, String contact, boolean aboutStaff) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_CONTACT = 100;

    static SoundTip judged(Told told, Instant now) {
        FieldErrors errors = new FieldErrors();
        String observed = text(told.observed(), "observed", LONGEST, errors);
        errors.unless(observed != null, "observed", "REQUIRED");
        Instant seen = told.seenAt();
        errors.unless(seen == null || !seen.isAfter(now.plus(CLOCK_SKEW)), "seenAt", "IN_FUTURE");
        String placeNote = text(told.placeNote(), "placeNote", LONGEST_NOTE, errors);
        String contact = text(told.contact(), "contact", LONGEST_CONTACT, errors);
        errors.refuse();
        return new SoundTip(observed, seen, placeNote, contact, told.aboutStaff());
    }

    private static String text(String said, String field, int longest, FieldErrors errors) {
        String text = Texts.clean(said);
        errors.unless(Texts.length(text) <= longest, field, "TOO_LONG", longest);
        return text;
    }
}
