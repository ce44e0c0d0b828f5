package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackContent.Enclosure;
import wanbi.investigation.api.PackPrinter.Paper;

/** The papers of a pack for the police, as PDF (F-9). */
@ApplicationScoped
public class PackPapers {

    private static final String PDF = "application/pdf";

    private final HandoverListPaper list;
    private final ClipStatementPaper statements;
    private final PackRecordPapers records;
    private final SceneLogPaper scene;
    private final HandoverLines lines;

    PackPapers() {
        this(new Words(), new Press(), new HandoverLines());
    }

    @Inject
    PackPapers(Words words, Press press, HandoverLines lines) {
        this.list = new HandoverListPaper(words, press);
        this.statements = new ClipStatementPaper(words, press);
        this.records = new PackRecordPapers(words, press);
        this.scene = new SceneLogPaper(words, press);
        this.lines = lines;
    }

    /** Under names that every computer can read. */
    public List<Paper> print(PackContent content) {
        List<Paper> papers = new ArrayList<>();
        papers.add(pdf("01-handover-list", list.print(content, lines.of(content))));
        papers.add(pdf("02-chronology", records.chronology(content)));
        papers.add(pdf("03-scene-log", scene.print(content)));
        papers.add(pdf("04-exhibits", records.exhibits(content)));
        papers.add(pdf("05-police-record", records.police(content)));
        papers.add(pdf("06-contacts", records.contacts(content)));
        content.getFootage().forEach(request -> statements(request, content, papers));
        return papers;
    }

    /** One for each export, also where two exports are the same file. */
    private void statements(FootageView request, PackContent content, List<Paper> papers) {
        int n = 0;
        for (Preserved kept : request.getRecords().getPreservations()) {
            Optional<Enclosure> clip = content.getEnclosures().stream()
                    .filter(one -> one.kind().equals("CLIP") && one.sha256().equals(kept.file()))
                    .findFirst();
            if (clip.isPresent()) {
                n++;
                papers.add(pdf(
                        "clips/" + request.getId() + "-" + n + "-statement",
                        statements.print(content, request, kept, clip.get())));
            }
        }
    }

    private static Paper pdf(String path, byte[] content) {
        return new Paper(path + ".pdf", PDF, content);
    }
}
