package wanbi.investigation.internal.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.kernel.Texts;
import wanbi.platform.api.StoredFile;

/** Evidence as it was told and judged (R17): never without source and collector, and seizure is no way to it (L-14). */
record SoundExhibit(
        String kind,
        String name,
        String source,
        String collector,
        String acquiredBy,
        Instant acquiredAt,
        String file,
        String hash,
        String seal,
        String wordsKeptBecause) {

    static final String PHYSICAL = "PHYSICAL";

    private static final List<String> KINDS = List.of(PHYSICAL, "DIGITAL");
    private static final List<String> WAYS = List.of("FOUND", "SURRENDERED", "EXPORTED", "FROM_POLICE", "COPIED");
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SEAL = 30;

    /** @param files what the store has */
    static SoundExhibit judged(
            ExhibitCommand.Register said, Function<String, Optional<StoredFile>> files, Instant now) {
        Told told = new Told(said.wordsReason());
        String kind = told.code("kind", said.kind(), KINDS);
        String name = told.neutral("name", said.name(), LONGEST);
        String source = told.neutral("source", said.source(), LONGEST);
        String collector = told.needed("collector", said.collector(), LONGEST_NAME);
        String way = told.code("acquiredBy", said.acquiredBy(), WAYS);
        Instant at = said.acquiredAt();
        told.unless(at != null, "acquiredAt", "REQUIRED");
        told.unless(at == null || !at.isAfter(now.plus(CLOCK_SKEW)), "acquiredAt", "IN_FUTURE");
        Optional<StoredFile> file =
                Optional.ofNullable(Texts.clean(said.file())).flatMap(files);
        told.unless(Texts.clean(said.file()) == null || file.isPresent(), "file", "FILE_UNKNOWN");
        String hash = file.map(StoredFile::sha256).orElse(hash(said.hash(), told));
        String seal = told.text("seal", said.seal(), LONGEST_SEAL);
        told.unless(hash != null || seal != null, PHYSICAL.equals(kind) ? "seal" : "hash", "HASH_OR_SEAL");
        told.refuse();
        return new SoundExhibit(
                kind,
                name,
                source,
                collector,
                way,
                at,
                file.map(StoredFile::file).orElse(null),
                hash,
                seal,
                told.wordsKeptBecause());
    }

    private static String hash(String said, Told told) {
        String hash = Texts.clean(said);
        boolean shaped = hash == null || hash.matches("[0-9a-fA-F]{64}");
        told.unless(shaped, "hash", "NOT_A_HASH");
        return hash == null ? null : hash.toLowerCase(Locale.ROOT);
    }
}
