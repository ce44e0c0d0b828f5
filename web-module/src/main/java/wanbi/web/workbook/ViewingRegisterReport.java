package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.later;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.FootageRegister;
import wanbi.investigation.api.ViewingRow;
import wanbi.investigation.api.ViewingRow.Review;
import wanbi.platform.api.ExportDone;

/** X3 监控调阅登记表: who viewed which camera, for what, with whose yes, and where it went (Art. 16). */
@ApplicationScoped
class ViewingRegisterReport extends Ledger<ViewingRow> {

    @Inject
    FootageRegister register;

    @Override
    String code() {
        return "X3";
    }

    @Override
    short pagesAcross() {
        return 3;
    }

    @Override
    List<ViewingRow> next(ExportDone asked, ViewingRow after, int limit) {
        return register.viewings(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.key(), limit));
    }

    @Override
    List<Column<ViewingRow>> columns(ReportWords words) {
        return List.of(
                text("viewing.request", 27, ViewingRow::request),
                text("case", 23, ViewingRow::caseNumber),
                text("viewing.askedBy", 10, row -> row.asked().byName()),
                text("viewing.unit", 16, row -> row.asked().byUnit()),
                text("viewing.purpose", 26, row -> row.asked().purpose()),
                text(
                        "viewing.camera",
                        28,
                        row -> row.watched().camera() + " " + row.watched().coverage()),
                time("viewing.from", row -> row.asked().from()),
                time("viewing.to", row -> row.asked().to()),
                text("viewing.approvedBy", 10, row -> row.decided().byName()),
                time("viewing.approvedAt", row -> row.decided().at()),
                text(
                        "viewing.decision",
                        10,
                        row -> words.code("footageDecision", row.decided().verdict())),
                text("viewing.urgent", 9, row -> words.answer(row.asked().urgent())),
                text("viewing.viewer", 10, reviewed(Review::byName)),
                text("viewing.viewerUnit", 16, reviewed(Review::byUnit)),
                time(
                        "viewing.startedAt",
                        row -> row.review() == null ? null : row.review().startedAt()),
                time(
                        "viewing.endedAt",
                        row -> row.review() == null ? null : row.review().endedAt()),
                text("viewing.summary", 34, reviewed(Review::summary)),
                text("viewing.result", 11, row -> result(row, words)),
                count("viewing.offset", row -> row.watched().offsetSeconds()),
                text("viewing.exported", 8, row -> words.answer(row.kept().exported())),
                later("viewing.fileName"),
                text("viewing.sha256", 36, row -> joined(row.kept().files())),
                text("viewing.organ", 20, row -> joined(row.kept().organs())),
                text("viewing.document", 26, row -> documents(row, words)),
                text(
                        "viewing.deleteBy",
                        12,
                        row -> row.kept().deleteBy() == null
                                ? null
                                : row.kept().deleteBy().toString()),
                later("viewing.deleted"));
    }

    private static Function<ViewingRow, String> reviewed(Function<Review, String> field) {
        return row -> row.review() == null ? null : field.apply(row.review());
    }

    /** What the review says; of what nobody has viewed, how the camera stands. */
    private static String result(ViewingRow row, ReportWords words) {
        return row.review() == null
                ? words.code("cameraStatus", row.watched().status())
                : words.code("reviewResult", row.review().result());
    }

    private static String documents(ViewingRow row, ReportWords words) {
        return joined(row.kept().documents().stream()
                .map(said -> said.split(" ", 2))
                .map(said -> words.code("supplyDocument", said[0]) + " " + said[1])
                .toList());
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().distinct().collect(Collectors.joining("、"));
    }
}
