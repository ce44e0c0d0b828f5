package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackContent.Enclosure;

/** What can be handed to the police, line by line: clips, what is locked on a recorder, exhibits, photos of the scene. */
@ApplicationScoped
public class HandoverLines {

    private final Words words;

    HandoverLines() {
        this(new Words());
    }

    @Inject
    HandoverLines(Words words) {
        this.words = words;
    }

    /** In the order in which the pack holds them. */
    public List<HandoverLine> of(PackContent content) {
        List<HandoverLine> lines = new ArrayList<>();
        content.getFootage().forEach(request -> footage(request, content, lines));
        content.getExhibits().forEach(exhibit -> lines.add(exhibit(exhibit, content)));
        content.getEnclosures().stream()
                .filter(one -> one.kind().equals("PHOTO"))
                .map(photo -> new HandoverLine(
                        photo.path().replaceAll(".*/|\\..*", ""),
                        words.zh("pack.list.photo"),
                        1,
                        sha256(photo),
                        content.getSite().getName(),
                        where(photo)))
                .forEach(lines::add);
        return lines;
    }

    /** The headings, as the police's forms have them. */
    public List<String> headings() {
        return List.of("number", "name", "quantity", "features", "source", "remarks").stream()
                .map(column -> words.zh("pack.c." + column))
                .toList();
    }

    private void footage(FootageView request, PackContent content, List<HandoverLine> lines) {
        int n = 0;
        for (Preserved kept : request.getRecords().getPreservations()) {
            n++;
            Optional<Enclosure> file = Optional.ofNullable(kept.file()).flatMap(sha -> enclosure(content, sha));
            String window =
                    words.zh("pack.list.window", time(request.getFrom(), content), time(request.getTo(), content));
            lines.add(new HandoverLine(
                    request.getId() + "-" + n,
                    words.zh(kept.file() == null ? "pack.list.locked" : "pack.list.clip") + " "
                            + cameras(kept, content),
                    1,
                    window + file.map(found -> "\n" + sha256(found)).orElse(""),
                    words.zh(
                            "pack.list.kept",
                            time(kept.at(), content),
                            kept.witnessName() == null ? kept.byName() : kept.byName() + "、" + kept.witnessName()),
                    file.map(this::where).orElse(kept.note() == null ? "" : kept.note())));
        }
    }

    private String cameras(Preserved kept, PackContent content) {
        return kept.cameras().stream()
                .map(code -> code + " "
                        + content.camera(code).map(CameraView::getCoverage).orElse(""))
                .collect(Collectors.joining("、"));
    }

    private HandoverLine exhibit(ExhibitView exhibit, PackContent content) {
        List<String> features = new ArrayList<>();
        features.add(words.zhCode("exhibitKind", exhibit.getKind()));
        if (exhibit.getSeal() != null) {
            features.add(words.zh("pack.list.seal", exhibit.getSeal()));
        }
        if (exhibit.getHash() != null) {
            features.add("SHA-256 " + exhibit.getHash());
        }
        return new HandoverLine(
                exhibit.getId(),
                exhibit.getName(),
                1,
                String.join("\n", features),
                exhibit.getSource() + "\n"
                        + words.zh(
                                "pack.list.acquired",
                                words.zhCode("acquiredBy", exhibit.getAcquiredBy()),
                                exhibit.getCollector(),
                                time(exhibit.getAcquiredAt(), content)),
                standing(exhibit, content));
    }

    private String standing(ExhibitView exhibit, PackContent content) {
        String holder = words.zhCode("exhibitHolder", exhibit.getHolder().getKind()) + " "
                + exhibit.getHolder().getName();
        ExhibitStepView last = exhibit.getCustody().get(exhibit.getCustody().size() - 1);
        String paper = last.getDocument() == null ? "" : " " + last.getDocument();
        return holder
                + paper
                + enclosure(content, exhibit.getFile())
                        .map(found -> "\n" + where(found))
                        .orElse("");
    }

    private String where(Enclosure file) {
        return file.enclosed() ? file.path() : words.zh("pack.list.waits");
    }

    private static String sha256(Enclosure file) {
        return "SHA-256 " + file.sha256();
    }

    private static Optional<Enclosure> enclosure(PackContent content, String sha256) {
        return content.getEnclosures().stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst();
    }

    private String time(Instant at, PackContent content) {
        return words.time(at, content.getSite().getZone());
    }
}
