package wanbi.investigation.internal.guards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.GuardContractView;

/** A note as typed, cleaned and judged as a whole. */
record SoundNote(
        int contract, String kind, Instant at, String channel, String person, String text, LocalDate answerBy) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 1_000;

    /** What the note is held against. */
    record Against(List<GuardContractView> parties, Instant reportedAt, Instant now, ZoneId zone) {}

    static SoundNote judged(GuardPartyCommand.Note said, Against against) {
        FieldErrors errors = new FieldErrors();
        boolean party = said.contract() != null
                && against.parties().stream().anyMatch(one -> one.getNumber() == said.contract());
        errors.unless(party, "contract", "NO_PARTY");
        String kind = code(errors, "kind", said.kind(), GuardPartyCommand.KINDS);
        Instant at = said.at();
        errors.unless(at != null, "at", "REQUIRED");
        errors.unless(at == null || !at.isAfter(against.now().plus(CLOCK_SKEW)), "at", "IN_FUTURE");
        // Pages take times down to the minute: the minute of the report itself is not before it.
        Instant earliest = against.reportedAt().truncatedTo(ChronoUnit.MINUTES);
        errors.unless(at == null || !at.isBefore(earliest), "at", "GUARDS_BEFORE_REPORT");
        String channel = code(errors, "channel", said.channel(), GuardPartyCommand.CHANNELS);
        String person = words(errors, "person", said.person(), LONGEST_NAME);
        String text = words(errors, "text", said.text(), LONGEST);
        if (said.answerBy() != null && at != null) {
            LocalDate day = at.atZone(against.zone()).toLocalDate();
            boolean possible =
                    !said.answerBy().isBefore(day) && !said.answerBy().isAfter(day.plusYears(1));
            errors.unless(possible, "answerBy", "OUT_OF_RANGE", day, day.plusYears(1));
            errors.unless(!"ANSWERED".equals(kind), "answerBy", "NOT_FOR_ANSWER");
        }
        errors.refuse();
        return new SoundNote(said.contract(), kind, at, channel, person, text, said.answerBy());
    }

    private static String code(FieldErrors errors, String field, String typed, List<String> known) {
        String code = Texts.clean(typed);
        errors.unless(code != null, field, "REQUIRED");
        errors.unless(code == null || known.contains(code), field, "UNKNOWN_CODE");
        return code;
    }

    private static String words(FieldErrors errors, String field, String typed, int longest) {
        String words = Texts.clean(typed);
        errors.unless(words != null, field, "REQUIRED");
        errors.unless(Texts.length(words) <= longest, field, "TOO_LONG", longest);
        return words;
    }
}
