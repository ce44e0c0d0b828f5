package wanbi.investigation.internal.footage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageCommand.Document;
import wanbi.investigation.api.FootageCommand.Officer;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A hand-over to police or court that has been judged: document, organ, officers, clips (I7). */
record SoundSupply(
        String documentKind,
        String documentNumber,
        String documentFile,
        String organ,
        List<String> officers,
        List<String> files) {

    /** What police and courts write when they want evidence; nobody else's paper opens the store. */
    private static final Set<String> DOCUMENTS =
            Set.of("RETRIEVAL_NOTICE", "EVIDENCE_LIST", "SEIZURE_LIST", "COURT_ORDER");

    private static final int LONGEST = 100;

    /**
     * @param clips exported under this request
     * @param stored whether the store has a file
     */
    static SoundSupply judged(FootageCommand.Supply said, List<String> clips, Predicate<String> stored) {
        FieldErrors errors = new FieldErrors();
        Document document = said.document() == null ? new Document(null, null, null) : said.document();
        String kind = document.kind();
        errors.unless(kind != null, "document/kind", "REQUIRED");
        errors.unless(kind == null || DOCUMENTS.contains(kind), "document/kind", "NO_POLICE_DOCUMENT");
        String number = needed(document.number(), "document/number", errors);
        errors.unless(document.file() != null, "document/file", "REQUIRED");
        errors.unless(document.file() == null || stored.test(document.file()), "document/file", "FILE_UNKNOWN");
        String organ = needed(said.organ(), "organ", errors);
        List<String> officers = officers(said.officers(), errors);
        List<String> files = said.files() == null ? List.of() : said.files();
        errors.unless(!files.isEmpty(), "files", "REQUIRED");
        for (int i = 0; i < files.size(); i++) {
            errors.unless(clips.contains(files.get(i)), "files/" + (i + 1), "CLIP_UNKNOWN");
        }
        errors.refuse();
        return new SoundSupply(kind, number, document.file(), organ, officers, files);
    }

    private static List<String> officers(List<Officer> said, FieldErrors errors) {
        List<Officer> named = said == null ? List.of() : said;
        errors.unless(!named.isEmpty(), "officers", "REQUIRED");
        List<String> officers = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String field = "officers/" + (i + 1) + "/";
            String name = needed(named.get(i).name(), field + "name", errors);
            String badge = needed(named.get(i).badge(), field + "badge", errors);
            officers.add(name + " " + badge);
        }
        return officers;
    }

    private static String needed(String typed, String field, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, field, "REQUIRED");
        errors.unless(Texts.length(text) <= LONGEST, field, "TOO_LONG", LONGEST);
        return text;
    }
}
