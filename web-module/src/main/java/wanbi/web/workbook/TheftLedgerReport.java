package wanbi.web.workbook;

import static wanbi.web.workbook.Column.amount;
import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.decimal;
import static wanbi.web.workbook.Column.later;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.TheftLedgerRow;
import wanbi.investigation.api.TheftFacts;
import wanbi.investigation.api.TheftRegister;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.ExportDone;

/** X2 失窃案件台账: a row for each theft, by the day of the report. */
@ApplicationScoped
class TheftLedgerReport extends Ledger<TheftLedgerReport.Row> {

    private static final TheftFacts NOTHING = new TheftFacts(
            new TheftFacts.Scene(null, null, null, null),
            new TheftFacts.Police(null, null, null, null, List.of()),
            0,
            List.of(),
            null,
            null,
            0);

    @Inject
    CaseRegister cases;

    @Inject
    TheftRegister register;

    record Row(TheftLedgerRow theft, TheftFacts done) {}

    @Override
    String code() {
        return "X2";
    }

    @Override
    short pagesAcross() {
        return 3;
    }

    @Override
    List<Row> next(ExportDone asked, Row after, int limit) {
        String last = after == null ? null : after.theft().caseNumber();
        List<TheftLedgerRow> thefts =
                cases.theftLedger(new LedgerQuery(asked.site(), asked.from(), asked.to(), last, limit));
        Map<String, TheftFacts> done = thefts.isEmpty()
                ? Map.of()
                : register.of(new TheftRegister.Cases(thefts.stream()
                        .map(theft -> new CaseNumber(theft.caseNumber()))
                        .toList()));
        return thefts.stream()
                .map(theft -> new Row(theft, done.getOrDefault(theft.caseNumber(), NOTHING)))
                .toList();
    }

    @Override
    List<Column<Row>> columns(ReportWords words) {
        return List.of(
                text("case", 23, row -> row.theft().caseNumber()),
                text("site", 20, row -> words.site(row.theft().site())),
                time("theft.reportedAt", row -> row.theft().reportedAt()),
                time("theft.arrivedAt", row -> row.done().scene().arrivedAt()),
                text(
                        "theft.verdict",
                        9,
                        row -> words.code("factVerdict", row.done().scene().verdict())),
                text(
                        "theft.class",
                        9,
                        row -> words.code("relationClass", row.theft().relationClass())),
                text("theft.marks", 24, row -> codes(words, "mark", row.theft().marks())),
                text(
                        "theft.placeKind",
                        9,
                        row -> words.code("placeKind", row.theft().placeKind())),
                text(
                        "category",
                        18,
                        row -> codes(words, "category", row.theft().things().categories())),
                count("theft.quantity", row -> row.theft().things().quantity()),
                amount("theft.value", row -> row.theft().things().value()),
                text(
                        "theft.proof",
                        10,
                        row -> codes(words, "valueProof", row.theft().things().proofs())),
                time("theft.calledAt", row -> row.done().police().calledAt()),
                decimal(
                        "theft.untilCall",
                        row -> LossLedgerReport.minutes(
                                row.theft().reportedAt(), row.done().police().calledAt())),
                text("theft.alarmNumber", 18, TheftLedgerReport::alarmNumber),
                text("theft.station", 18, row -> row.done().police().station()),
                time("theft.policeAt", row -> row.done().police().arrivedAt()),
                text("theft.documents", 34, row -> documents(row, words)),
                text(
                        "theft.nature",
                        10,
                        row -> words.code("legalNature", row.theft().police().legalNature())),
                time("theft.sceneFrom", row -> row.done().scene().from()),
                time("theft.sceneUntil", row -> row.done().scene().until()),
                count("theft.clips", row -> row.done().clips()),
                text("theft.lists", 30, row -> joined(row.done().packs())),
                time("theft.toldAt", row -> row.theft().course().firstToldAt()),
                time("theft.comfortedAt", row -> row.done().comfortedAt()),
                time("theft.educatedAt", row -> row.done().educatedAt()),
                count("theft.recovered", row -> row.theft().things().recovered()),
                amount("theft.recoveredValue", row -> row.theft().things().recoveredValue()),
                text("theft.outcome", 12, row -> outcome(row, words)),
                time("theft.endedAt", row -> row.theft().course().endedAt()),
                count("theft.hazards", row -> row.done().hazards()),
                later("theft.series"),
                count("theft.lateSteps", row -> row.theft().course().lateSteps()));
    }

    /** As it was told with the call, else as the client knew it. */
    private static String alarmNumber(Row row) {
        String called = row.done().police().alarmNumber();
        return called == null ? row.theft().police().alarmNumber() : called;
    }

    private static String documents(Row row, ReportWords words) {
        return joined(row.done().police().documents().stream()
                .map(said -> said.split(" ", 2))
                .map(said -> words.code("policeDocument", said[0]) + " " + said[1].strip())
                .toList());
    }

    /** Of what was closed, the outcome; of what ended otherwise, how; an open case has none. */
    private static String outcome(Row row, ReportWords words) {
        TheftLedgerRow.Course course = row.theft().course();
        if (course.outcome() != null) {
            return words.code("theftOutcome", course.outcome());
        }
        return course.endedAt() == null
                ? null
                : words.code("caseStatus", row.theft().status());
    }

    private static String codes(ReportWords words, String list, List<String> codes) {
        return joined(codes.stream().map(code -> words.code(list, code)).toList());
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("、"));
    }
}
