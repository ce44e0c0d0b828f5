package wanbi.intake.internal.procedure;

import wanbi.intake.api.ResidentNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A note or a reason in a person's own words: wanted, of bearable length, without a full identity number (L-30). */
final class SaidWords {

    private static final int LONGEST = 500;

    private SaidWords() {}

    static String judged(String field, String typed) {
        FieldErrors errors = new FieldErrors();
        String words = Texts.clean(typed);
        errors.unless(words != null, field, "REQUIRED");
        errors.unless(Texts.length(words) <= LONGEST, field, "TOO_LONG", LONGEST);
        errors.unless(words == null || !ResidentNumber.standsIn(words), field, "ID_NUMBER_REFUSED");
        errors.refuse();
        return words;
    }
}
