package wanbi.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackPrinter;
import wanbi.web.paper.HandoverLine;
import wanbi.web.paper.HandoverLines;
import wanbi.web.paper.PackPapers;
import wanbi.web.paper.SummaryPaper;
import wanbi.web.rest.view.Shape;
import wanbi.web.workbook.PlainBook;

/** Everything in a pack that is written rather than recorded (F-9). */
@ApplicationScoped
class PackForms implements PackPrinter {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int[] WIDTHS = {30, 34, 7, 70, 36, 40};

    @Inject
    PackPapers papers;

    @Inject
    SummaryPaper summaries;

    @Inject
    HandoverLines lines;

    @Inject
    PackReadme readme;

    @Override
    public List<Paper> papers(PackContent content) {
        List<Paper> all = new ArrayList<>();
        all.add(new Paper("README.txt", "text/plain", readme.write(content)));
        List<Paper> printed = papers.print(content);
        all.add(printed.get(0));
        all.add(new Paper("01-handover-list.xlsx", XLSX, book(content)));
        all.addAll(printed.subList(1, printed.size()));
        return all;
    }

    private byte[] book(PackContent content) {
        List<List<Object>> rows = new ArrayList<>();
        for (HandoverLine line : lines.of(content)) {
            rows.add(List.of(
                    line.number(), line.name(), line.quantity(), line.features(), line.source(), line.remarks()));
        }
        return PlainBook.of(readme.title(content), lines.headings(), WIDTHS, rows);
    }

    @Override
    public Paper manifest(PackContent content, List<PackFileView> files) {
        ZoneId zone = ZoneId.of(content.getSite().getZone());
        JsonObject manifest = Shape.in(zone)
                .with("pack", content.getMark().id())
                .with("version", content.getMark().version())
                .with("caseNumber", content.getFile().getCaseNumber())
                .with("site", content.getSite().getCode())
                .with("siteName", content.getSite().getName())
                .with("madeAt", content.getMark().madeAt())
                .with("madeBy", content.getMark().madeByName())
                .with("clipsWaiting", content.getClipsWaiting())
                .list("files", files, PackForms::file)
                .build();
        return new Paper(
                "manifest.json", "application/json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] summary(PackContent content, List<ClueView> clues, int leftOut) {
        return summaries.print(content, clues, leftOut);
    }

    private static JsonObject file(PackFileView file) {
        return Shape.timeless()
                .with("path", file.getPath())
                .with("kind", file.getKind())
                .with("bytes", file.getBytes())
                .with("sha256", file.getSha256())
                .build();
    }
}
