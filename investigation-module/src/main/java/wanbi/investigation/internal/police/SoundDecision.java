package wanbi.investigation.internal.police;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import wanbi.investigation.api.PoliceCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What the police decided, judged: a paper, or the word of an officer at a time. */
record SoundDecision(String kind, String documentNumber, Instant at, String officer) {

    private static final int LONGEST = 100;
    private static final Set<String> BY_WORD = Set.of("oral", "口头");

    static SoundDecision judged(PoliceCommand.Decide said, PoliceReport of, Instant now) {
        FieldErrors errors = new FieldErrors();
        String kind = Texts.clean(said.kind());
        errors.unless(kind != null, "kind", "REQUIRED");
        errors.unless(kind == null || PoliceCommand.NATURES.contains(kind), "kind", "UNKNOWN_CODE", kind);
        String paper = paper(said.documentNumber());
        errors.unless(Texts.length(paper) <= LONGEST, "documentNumber", "TOO_LONG", LONGEST);
        Instant at = said.at();
        errors.unless(at != null || paper != null, "at", "REQUIRED");
        if (at != null) {
            errors.unless(!at.isAfter(now.plus(SoundCall.SLACK)), "at", "IN_FUTURE");
            errors.unless(!at.isBefore(of.calledAt().minus(SoundCall.SLACK)), "at", "BEFORE_CALL");
        }
        String officer = Texts.clean(said.officer());
        errors.unless(officer != null || paper != null, "officer", "REQUIRED");
        errors.unless(Texts.length(officer) <= LONGEST, "officer", "TOO_LONG", LONGEST);
        errors.refuse();
        return new SoundDecision(kind, paper, at, officer);
    }

    private static String paper(String typed) {
        String number = Texts.clean(typed);
        return number == null || BY_WORD.contains(number.toLowerCase(Locale.ROOT)) ? null : number;
    }
}
