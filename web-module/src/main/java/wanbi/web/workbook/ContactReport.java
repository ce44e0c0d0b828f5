package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.PromiseRegister;
import wanbi.intake.api.PromiseRow;
import wanbi.investigation.api.CareRegister;
import wanbi.investigation.api.CareView;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.ExportDone;

/** X11 客户反馈与安抚教育表: every promise with whether it was kept, and what was done for the client besides (F-13, R18). */
@ApplicationScoped
class ContactReport extends Ledger<ContactReport.Row> {

    private static final List<Integer> CALLS = List.of(1, 3, 7, 30);

    @Inject
    PromiseRegister promises;

    @Inject
    CareRegister care;

    /** @param care null where nothing was done */
    record Row(PromiseRow promise, CareView care) {}

    @Override
    String code() {
        return "X11";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<Row> next(ExportDone asked, Row after, int limit) {
        List<PromiseRow> chunk = promises.rows(new LedgerQuery(
                asked.site(),
                asked.from(),
                asked.to(),
                after == null ? null : after.promise().key(),
                limit));
        Map<String, CareView> done = care.of(new CareRegister.Cases(
                chunk.stream().map(row -> new CaseNumber(row.caseNumber())).toList()));
        return chunk.stream()
                .map(row -> new Row(row, done.get(row.caseNumber())))
                .toList();
    }

    @Override
    List<Column<Row>> columns(ReportWords words) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                text("case", 23, row -> row.promise().caseNumber()),
                text("site", 20, row -> words.site(row.promise().site())),
                time("told.promisedAt", row -> row.promise().at()),
                text("told.promisedBy", 12, row -> row.promise().madeByName()),
                time("told.keptAt", row -> row.promise().keptAt()),
                text(
                        "told.state",
                        10,
                        row -> words.code("promiseState", row.promise().state())),
                text("told.inTime", 9, row -> words.answer(!row.promise().late())),
                text(
                        "told.channel",
                        10,
                        row -> words.code("notificationChannel", row.promise().channel())),
                text(
                        "told.outcome",
                        10,
                        row -> words.code("outcome", row.promise().outcome())),
                text("told.text", 40, row -> row.promise().text()),
                time("told.comfortedAt", ContactReport::comfortedAt),
                text("told.topics", 26, row -> topics(row, words)),
                text("told.material", 22, ContactReport::material)));
        CALLS.forEach(day -> columns.add(time("told.call" + day, row -> called(row, day))));
        columns.add(count("told.satisfaction", row -> row.promise().satisfaction()));
        return columns;
    }

    private static Instant comfortedAt(Row row) {
        return row.care() == null ? null : row.care().getComforts().get(0).at();
    }

    private static Stream<CareView.Education> taught(Row row) {
        return row.care() == null ? Stream.empty() : row.care().getEducations().stream();
    }

    private static String topics(Row row, ReportWords words) {
        return joined(taught(row)
                .flatMap(taught -> taught.topics().stream())
                .distinct()
                .map(topic -> words.code("educationTopic", topic)));
    }

    private static String material(Row row) {
        return joined(taught(row).map(CareView.Education::material).filter(given -> given != null));
    }

    private static String joined(Stream<String> parts) {
        String all = parts.collect(Collectors.joining("、"));
        return all.isEmpty() ? null : all;
    }

    private static Instant called(Row row, int day) {
        return row.care() == null
                ? null
                : row.care().getCalls().stream()
                        .filter(call -> call.day() == day)
                        .map(CareView.Call::doneAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
