package wanbi.investigation.internal.evidence;

import java.util.Set;
import java.util.function.Predicate;
import wanbi.investigation.api.LegalHoldCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** An order to keep things, judged. */
record SoundHold(String basis, String organ, String document, String file, String reason) {

    /** How it ends, judged. */
    record End(String document, String reason) {}

    /** Theirs begin and end by paper. */
    private static final Set<String> ORDERED = Set.of("POLICE", "COURT");

    private static final Set<String> BASES = Set.of("POLICE", "COURT", "INSURER", "COMPANY");
    private static final int TEXT_MAX = 200;
    private static final int NUMBER_MAX = 60;

    static SoundHold judged(LegalHoldCommand.Place said, Predicate<String> fileKnown) {
        FieldErrors errors = new FieldErrors();
        String basis = Texts.clean(said.basis());
        errors.unless(basis != null && BASES.contains(basis), "basis", "UNKNOWN_CODE", String.valueOf(basis));
        boolean ordered = ORDERED.contains(String.valueOf(basis));
        String organ = text(said.organ(), ordered, "organ", NUMBER_MAX, errors);
        String document = text(said.document(), ordered, "document", NUMBER_MAX, errors);
        String file = Texts.clean(said.file());
        errors.unless(file == null || fileKnown.test(file), "file", "FILE_UNKNOWN");
        String reason = text(said.reason(), true, "reason", TEXT_MAX, errors);
        errors.refuse();
        return new SoundHold(basis, organ, document, file, reason);
    }

    static End ended(LegalHoldCommand.Release said, String basis) {
        FieldErrors errors = new FieldErrors();
        String document = text(said.document(), ORDERED.contains(basis), "document", NUMBER_MAX, errors);
        String reason = text(said.reason(), true, "reason", TEXT_MAX, errors);
        errors.refuse();
        return new End(document, reason);
    }

    private static String text(String typed, boolean required, String field, int most, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null || !required, field, "REQUIRED");
        errors.unless(Texts.length(text) <= most, field, "TOO_LONG", most);
        return text;
    }
}
