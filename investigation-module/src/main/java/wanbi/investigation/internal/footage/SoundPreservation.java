package wanbi.investigation.internal.footage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.internal.footage.Preservation.Kind;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A preservation that has been judged: what of the viewed is kept, and how. */
record SoundPreservation(Kind kind, List<String> cameras, String note, String file, LocalDate deleteBy) {

    private static final int LONGEST = 1_000;

    /**
     * @param viewed cameras of the request that were viewed
     * @param clips whether a file was uploaded as a clip of the case
     */
    static SoundPreservation judged(
            FootageCommand.Preserve said, List<String> viewed, Predicate<String> clips, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(some -> some.name().equals(said.kind()))
                .findFirst();
        errors.unless(said.kind() != null, "kind", "REQUIRED");
        errors.unless(said.kind() == null || kind.isPresent(), "kind", "UNKNOWN_CODE", said.kind());
        List<String> cameras = said.cameras() == null || said.cameras().isEmpty() ? viewed : said.cameras();
        for (int i = 0; i < cameras.size(); i++) {
            String code = cameras.get(i);
            errors.unless(viewed.contains(code), "cameras/" + (i + 1), "NOT_VIEWED", code);
        }
        String note = Texts.clean(said.note());
        errors.unless(Texts.length(note) <= LONGEST, "note", "TOO_LONG", LONGEST);
        boolean due = said.deleteBy() == null || said.deleteBy().isAfter(today);
        errors.unless(due, "deleteBy", "IN_PAST");
        if (kind.orElse(null) == Kind.LOCK) {
            errors.unless(note != null, "note", "LOCK_NOTE");
            errors.unless(said.file() == null, "file", "LOCK_HAS_NO_FILE");
        } else if (kind.orElse(null) == Kind.EXPORT) {
            errors.unless(said.file() != null, "file", "REQUIRED");
            errors.unless(said.file() == null || clips.test(said.file()), "file", "CLIP_UNKNOWN");
            errors.unless(said.witness() != null, "witness", "EXPORT_NEEDS_TWO");
        }
        errors.refuse();
        return new SoundPreservation(kind.orElseThrow(), List.copyOf(cameras), note, said.file(), said.deleteBy());
    }
}
