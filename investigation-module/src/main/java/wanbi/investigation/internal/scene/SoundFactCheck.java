package wanbi.investigation.internal.scene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wanbi.investigation.api.SceneCommand;
import wanbi.platform.api.StoredFile;

/**
 * A fact check that has been judged (R15).
 *
 * @param doubtfulPhotos how many are, by their kind, no pictures of a camera: screenshots are PNG, forwarded ones WebP
 */
record SoundFactCheck(
        Instant arrivedAt,
        String observations,
        EntryMode entryMode,
        boolean stillDanger,
        List<String> photos,
        int doubtfulPhotos,
        FactVerdict verdict,
        String reason,
        String agreementFile) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_PHOTOS = 50;
    private static final String OF_A_CAMERA = "image/jpeg";

    /**
     * @param firstArrival stamped before, or null
     * @param files what the store has
     */
    static SoundFactCheck judged(
            SceneCommand.CheckFacts said,
            Instant reportedAt,
            Instant firstArrival,
            Function<String, Optional<StoredFile>> files,
            Instant now) {
        SceneCheck check = new SceneCheck(now);
        Instant arrived = check.time(
                "arrivedAt",
                said.arrivedAt() == null ? firstArrival : said.arrivedAt(),
                reportedAt,
                "SCENE_BEFORE_REPORT");
        String observations = check.needed("observations", said.observations(), LONGEST);
        Optional<EntryMode> mode = EntryMode.of(said.entryMode());
        check.unless(mode.isPresent(), "entryMode", "UNKNOWN_CODE", said.entryMode());
        List<StoredFile> photos = photos(said, files, check);
        Optional<FactVerdict> verdict = FactVerdict.of(said.verdict());
        check.unless(said.verdict() != null, "verdict", "REQUIRED");
        check.unless(said.verdict() == null || verdict.isPresent(), "verdict", "UNKNOWN_CODE", said.verdict());
        boolean none = verdict.filter(one -> one == FactVerdict.NOT_THEFT).isPresent();
        String reason = check.text("reason", said.reason(), LONGEST_REASON);
        check.unless(!none || reason != null, "reason", "REQUIRED");
        String agreement = check.file("clientAgreementFile", said.clientAgreementFile(), file -> files.apply(file)
                .isPresent());
        check.unless(!none || agreement != null, "clientAgreementFile", "REQUIRED");
        check.refuse();
        return new SoundFactCheck(
                arrived,
                observations,
                mode.orElseThrow(),
                said.stillDanger(),
                photos.stream().map(StoredFile::file).toList(),
                (int) photos.stream()
                        .filter(photo -> !OF_A_CAMERA.equals(photo.mediaType()))
                        .count(),
                verdict.orElseThrow(),
                reason,
                agreement);
    }

    private static List<StoredFile> photos(
            SceneCommand.CheckFacts said, Function<String, Optional<StoredFile>> files, SceneCheck check) {
        List<String> named = said.photos() == null ? List.of() : said.photos();
        check.unless(named.size() <= MOST_PHOTOS, "photos", "TOO_MANY", MOST_PHOTOS);
        List<StoredFile> photos = new ArrayList<>();
        for (int i = 0; i < Math.min(named.size(), MOST_PHOTOS); i++) {
            Optional<StoredFile> photo = Optional.ofNullable(named.get(i)).flatMap(files);
            check.unless(photo.isPresent(), "photos/" + (i + 1), "FILE_UNKNOWN");
            photo.filter(one -> !photos.contains(one)).ifPresent(photos::add);
        }
        return photos;
    }
}
