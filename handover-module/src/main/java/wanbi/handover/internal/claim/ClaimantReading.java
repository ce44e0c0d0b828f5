package wanbi.handover.internal.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import wanbi.handover.api.ClaimCommand;
import wanbi.intake.api.PhoneNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Reads the claimant as typed: name, telephone, relation, the document that was sighted, the authority to act. */
final class ClaimantReading {

    private static final int NAME_MAX = 60;
    private static final int BOX_MAX = 40;
    private static final String SELF = "SELF";

    /** Whoever collects for another shows a paper, and each another one (R09). */
    private static final Map<String, String> PAPER_OF = Map.of(
            "AGENT", "AUTHORISATION_REQUIRED",
            "GUARDIAN", "GUARDIANSHIP_REQUIRED",
            "HEIR", "INHERITANCE_REQUIRED",
            "EMPLOYER", "EMPLOYER_LETTER_REQUIRED");

    private static final Set<String> ID_KINDS =
            Set.of("RESIDENT_ID", "PASSPORT", "HK_MACAO_TAIWAN", "DRIVING_LICENCE", "STAFF_CARD", "OTHER");
    private static final Pattern TAIL = Pattern.compile("[0-9A-Za-z]{4}");

    private ClaimantReading() {}

    /** @param known whether a file of this id is in the store */
    static Claimant read(ClaimCommand.Claimant typed, Predicate<String> known, FieldErrors errors) {
        if (typed == null) {
            errors.add("claimant", "REQUIRED");
            return null;
        }
        String name = Texts.clean(typed.name());
        String phone = Texts.clean(typed.phone());
        Optional<String> number = PhoneNumber.normalised(phone);
        String relation = Texts.clean(typed.relation());
        String idKind = Texts.clean(typed.idKind());
        String tail = Texts.clean(typed.idLast4());
        String paper = Texts.clean(typed.authorisationFile());
        if (given(name, "claimant/name", errors)) {
            errors.unless(Texts.length(name) <= NAME_MAX, "claimant/name", "TOO_LONG", NAME_MAX);
        }
        if (given(phone, "claimant/phone", errors)) {
            errors.unless(number.isPresent(), "claimant/phone", "INVALID_PHONE");
        }
        if (given(relation, "claimant/relation", errors)) {
            errors.unless(
                    SELF.equals(relation) || PAPER_OF.containsKey(relation),
                    "claimant/relation",
                    "UNKNOWN_CODE",
                    relation);
        }
        if (given(idKind, "claimant/idKind", errors)) {
            errors.unless(ID_KINDS.contains(idKind), "claimant/idKind", "UNKNOWN_CODE", idKind);
        }
        if (given(tail, "claimant/idLast4", errors)) {
            errors.unless(TAIL.matcher(tail).matches(), "claimant/idLast4", "ID_TAIL_INVALID");
        }
        String box = Texts.clean(typed.authorisationBox());
        errors.unless(Texts.length(box) <= BOX_MAX, "claimant/authorisationBox", "TOO_LONG", BOX_MAX);
        checkPaper(relation, paper, box, known, errors);
        return new Claimant(
                name,
                number.orElse(null),
                relation,
                idKind,
                tail == null ? null : tail.toUpperCase(Locale.ROOT),
                paper,
                box);
    }

    private static void checkPaper(
            String relation, String paper, String box, Predicate<String> known, FieldErrors errors) {
        String needed = relation == null ? null : PAPER_OF.get(relation);
        if (paper == null) {
            errors.unless(needed == null || box != null, "claimant/authorisationFile", needed);
        } else {
            errors.unless(known.test(paper), "claimant/authorisationFile", "FILE_UNKNOWN");
        }
    }

    private static boolean given(String value, String field, FieldErrors errors) {
        errors.unless(value != null, field, "REQUIRED");
        return value != null;
    }
}
