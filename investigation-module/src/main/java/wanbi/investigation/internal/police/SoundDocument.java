package wanbi.investigation.internal.police;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import wanbi.investigation.api.PoliceCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Police paper that has been judged. */
record SoundDocument(String kind, String number, LocalDate date, String file) {

    private static final int LONGEST = 100;

    /** By these the police ask for evidence, or say that they have received it. */
    private static final Set<String> ABOUT_EVIDENCE = Set.of("RETRIEVAL_NOTICE", "EVIDENCE_LIST");

    /**
     * @param stored whether the store has a file
     * @param today at the site
     */
    static SoundDocument judged(PoliceCommand.Document said, Predicate<String> stored, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        String kind = Texts.clean(said.kind());
        errors.unless(kind != null, "kind", "REQUIRED");
        errors.unless(kind == null || PoliceCommand.DOCUMENTS.contains(kind), "kind", "UNKNOWN_CODE", kind);
        String number = Texts.clean(said.number());
        String file = Texts.clean(said.file());
        errors.unless(number != null || file != null, "number", "NUMBER_OR_SCAN");
        errors.unless(Texts.length(number) <= LONGEST, "number", "TOO_LONG", LONGEST);
        errors.unless(file == null || stored.test(file), "file", "FILE_UNKNOWN");
        errors.unless(said.date() != null, "date", "REQUIRED");
        errors.unless(said.date() == null || !said.date().isAfter(today), "date", "IN_FUTURE");
        errors.refuse();
        return new SoundDocument(kind, number, said.date(), file);
    }

    boolean isAboutEvidence() {
        return ABOUT_EVIDENCE.contains(kind);
    }

    boolean isFiling() {
        return "FILING".equals(kind);
    }

    boolean asksForEvidence() {
        return "RETRIEVAL_NOTICE".equals(kind);
    }
}
