package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.FileStore;

/** Reads the claimant as typed: name, telephone, relation, the document that was sighted, the authority to act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimantReading {

    private static final int NAME_MAX = 60;
    private static final Set<String> RELATIONS = Set.of("SELF", "AGENT", "GUARDIAN", "HEIR", "EMPLOYER");
    /** Whoever collects for another shows a paper; a parent collecting for a child does not need to. */
    private static final Set<String> NEED_PAPER = Set.of("AGENT", "HEIR", "EMPLOYER");

    private static final Set<String> ID_KINDS =
            Set.of("RESIDENT_ID", "PASSPORT", "HK_MACAO_TAIWAN", "DRIVING_LICENCE", "STAFF_CARD", "OTHER");
    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?[2-9]\\d{6,7}(-\\d{1,6})?|\\+[1-9]\\d{6,14}");
    private static final Pattern TAIL = Pattern.compile("[0-9A-Za-z]{4}");

    @Inject
    FileStore files;

    Claimant read(ClaimCommand.Claimant typed, FieldErrors errors) {
        if (typed == null) {
            errors.add("claimant", "REQUIRED");
            return null;
        }
        String name = Texts.clean(typed.name());
        String phone = phone(typed.phone());
        String relation = Texts.clean(typed.relation());
        String idKind = Texts.clean(typed.idKind());
        String tail = Texts.clean(typed.idLast4());
        String paper = Texts.clean(typed.authorisationFile());
        if (given(name, "claimant/name", errors)) {
            errors.unless(Texts.length(name) <= NAME_MAX, "claimant/name", "TOO_LONG", NAME_MAX);
        }
        if (given(phone, "claimant/phone", errors)) {
            errors.unless(PHONE.matcher(phone).matches(), "claimant/phone", "PHONE_INVALID");
        }
        if (given(relation, "claimant/relation", errors)) {
            errors.unless(RELATIONS.contains(relation), "claimant/relation", "UNKNOWN_CODE", relation);
        }
        if (given(idKind, "claimant/idKind", errors)) {
            errors.unless(ID_KINDS.contains(idKind), "claimant/idKind", "UNKNOWN_CODE", idKind);
        }
        if (given(tail, "claimant/idLast4", errors)) {
            errors.unless(TAIL.matcher(tail).matches(), "claimant/idLast4", "ID_TAIL_INVALID");
        }
        checkPaper(relation, paper, errors);
        return new Claimant(name, phone, relation, idKind, tail == null ? null : tail.toUpperCase(Locale.ROOT), paper);
    }

    private void checkPaper(String relation, String paper, FieldErrors errors) {
        if (paper == null) {
            errors.unless(
                    relation == null || !NEED_PAPER.contains(relation),
                    "claimant/authorisationFile",
                    "AUTHORISATION_REQUIRED");
        } else {
            errors.unless(files.find(paper).isPresent(), "claimant/authorisationFile", "FILE_UNKNOWN");
        }
    }

    /** Blanks, brackets and the mainland's own prefix are how people write; they are no part of the number. */
    private static String phone(String typed) {
        String cleaned = Texts.clean(typed);
        return cleaned == null ? null : cleaned.replaceAll("[\\s()（）]", "").replaceFirst("^(\\+86|0086)-?(?=1)", "");
    }

    private static boolean given(String value, String field, FieldErrors errors) {
        errors.unless(value != null, field, "REQUIRED");
        return value != null;
    }
}
