package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.FootageCameraView;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;

/** 汇总报告: the case, what was done, clues, footage, evidence and what the police said, on one paper (R17). */
@ApplicationScoped
public class SummaryPaper {

    private final Words words;
    private final Press press;
    private final PackRecordPapers records;

    SummaryPaper() {
        this(new Words(), new Press());
    }

    @Inject
    SummaryPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
        this.records = new PackRecordPapers(words, press);
    }

    /** @param leftOut clues that are not told */
    public byte[] print(PackContent content, List<ClueView> clues, int leftOut) {
        PackSheet sheet = new PackSheet(words, "summary", content);
        records.summary(sheet, content);
        clues(sheet, clues, leftOut);
        footage(sheet, content);
        exhibits(sheet, content);
        sheet.section("summary.police");
        content.getPolice().forEach(call -> records.call(sheet, call));
        if (content.getPolice().isEmpty()) {
            sheet.note("noCall");
        }
        records.acts(sheet, content);
        sheet.note("neutral");
        return sheet.print(press);
    }

    private void clues(PackSheet sheet, List<ClueView> clues, int leftOut) {
        sheet.section("summary.clues");
        Part table = sheet.table("n", "at", "observations", "reliability", "source");
        for (ClueView clue : clues) {
            sheet.row(
                    table,
                    String.valueOf(clue.getNumber()),
                    sheet.time(clue.getSeenAt()),
                    clue.getObserved(),
                    words.zhCode("reliability", clue.getReliability()),
                    clue.isSourceProtected() ? words.zh("pack.summary.protected") : clue.getSource());
        }
        if (clues.isEmpty()) {
            sheet.none(table, 5);
        }
        if (leftOut > 0) {
            sheet.note("leftOut", leftOut);
        }
    }

    private void footage(PackSheet sheet, PackContent content) {
        sheet.section("summary.footage");
        Part table = sheet.table("number", "camera", "from", "to", "result", "seen");
        for (FootageView request : content.getFootage()) {
            FootageRecords found = request.getRecords();
            sheet.row(
                    table,
                    request.getId(),
                    request.getCameras().stream()
                            .map(FootageCameraView::getCamera)
                            .collect(Collectors.joining("\n")),
                    sheet.time(request.getFrom()),
                    sheet.time(request.getTo()),
                    found.getReviews().isEmpty()
                            ? words.zhCode("footageStatus", request.getStatus())
                            : found.getReviews().stream()
                                    .map(review -> words.zhCode("reviewResult", review.result()))
                                    .collect(Collectors.joining("、")),
                    found.getSightings().stream()
                            .map(seen -> sheet.time(seen.trueTime()) + " " + seen.what())
                            .collect(Collectors.joining("\n")));
        }
        if (content.getFootage().isEmpty()) {
            sheet.none(table, 6);
        }
    }

    private void exhibits(PackSheet sheet, PackContent content) {
        sheet.section("summary.exhibits");
        Part table = sheet.table("number", "name", "source", "holder");
        content.getExhibits()
                .forEach(exhibit -> sheet.row(
                        table,
                        exhibit.getId(),
                        exhibit.getName(),
                        exhibit.getSource(),
                        words.zhCode("exhibitHolder", exhibit.getHolder().getKind()) + " "
                                + exhibit.getHolder().getName()));
        if (content.getExhibits().isEmpty()) {
            sheet.none(table, 4);
        }
    }
}
