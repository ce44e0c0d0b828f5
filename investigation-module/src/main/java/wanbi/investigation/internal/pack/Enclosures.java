package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent.Enclosure;
import wanbi.investigation.api.PackContent.Records;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.api.SceneProtectionView;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.StoredFile;

/** The files of a case that go into its pack, each once and under a name that every computer can read. */
@ApplicationScoped
class Enclosures {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/x-msvideo", "avi"),
            Map.entry("video/mpeg", "mpg"),
            Map.entry("video/x-matroska", "mkv"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("application/pdf", "pdf"));

    private static final String CLIP = "CLIP";

    @Inject
    FileStore files;

    List<Enclosure> of(Records records) {
        PoliceAsk ask = PoliceAsk.of(records.police(), records.footage());
        Map<String, Enclosure> found = new LinkedHashMap<>();
        records.footage().forEach(request -> clips(request, ask, found));
        for (ExhibitView exhibit : records.exhibits()) {
            stored(exhibit.getFile())
                    .ifPresent(file -> put(
                            found,
                            file,
                            "exhibits/" + exhibit.getId(),
                            "EXHIBIT",
                            exhibit.getId(),
                            isPaper(file) || ask.opens(file.file())));
        }
        for (FactCheckView check : records.scene().getFactChecks()) {
            for (int n = 0; n < check.getPhotos().size(); n++) {
                photo(found, check.getPhotos().get(n), "scene/check-" + check.getNumber() + "-" + (n + 1));
            }
        }
        for (SceneProtectionView cordon : records.scene().getProtections()) {
            photo(found, cordon.getPhoto(), "scene/cordon-" + cordon.getNumber());
        }
        records.police().forEach(call -> scans(call, found));
        return List.copyOf(found.values());
    }

    private void clips(FootageView request, PoliceAsk ask, Map<String, Enclosure> found) {
        int n = 0;
        for (Preserved kept : request.getRecords().getPreservations()) {
            Optional<StoredFile> file = stored(kept.file());
            if (file.isPresent()) {
                n++;
                String path = "clips/" + request.getId() + "-" + n;
                put(found, file.get(), path, CLIP, request.getId(), ask.opens(kept.file()));
            }
        }
    }

    private void scans(PoliceReportView call, Map<String, Enclosure> found) {
        for (int n = 0; n < call.getDocuments().size(); n++) {
            var paper = call.getDocuments().get(n);
            String path = "police/" + call.getId() + "-" + (n + 1) + "-" + paper.getKind();
            stored(paper.getFile()).ifPresent(file -> put(found, file, path, "POLICE_PAPER", call.getId(), true));
        }
    }

    private void photo(Map<String, Enclosure> found, String photo, String path) {
        stored(photo).ifPresent(file -> put(found, file, path, "PHOTO", "", true));
    }

    /** The same content twice is one file of the pack, under what it was first. */
    private static void put(
            Map<String, Enclosure> found, StoredFile file, String path, String kind, String about, boolean enclosed) {
        String whole = path + "." + ENDINGS.getOrDefault(file.mediaType(), "bin");
        found.putIfAbsent(file.file(), new Enclosure(whole, kind, about, file.sha256(), file.bytes(), enclosed));
    }

    /** The house takes no other from a form; all else came the way of the clips. */
    private static boolean isPaper(StoredFile file) {
        return file.mediaType().startsWith("image/") || file.mediaType().equals("application/pdf");
    }

    private Optional<StoredFile> stored(String file) {
        return file == null ? Optional.empty() : files.find(file);
    }
}
