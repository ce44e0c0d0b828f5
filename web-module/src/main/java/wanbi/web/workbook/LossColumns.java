package wanbi.web.workbook;

import static wanbi.web.workbook.Column.amount;
import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.decimal;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import java.util.List;
import java.util.stream.Collectors;
import wanbi.web.workbook.LossLedgerReport.Row;

/** The columns of X1 in the order of model.md E.9. */
final class LossColumns {

    private LossColumns() {}

    static List<Column<Row>> of(ReportWords words) {
        return List.of(
                count("position", Row::position),
                text("case", 23, row -> row.loss().getCaseNumber()),
                text("site", 20, row -> words.site(row.loss().getSite())),
                text("region", 10, row -> row.loss().getRegion()),
                time("reportedAt", row -> row.loss().getReportedAt()),
                time("acceptedAt", row -> row.loss().getAcceptedAt()),
                decimal(
                        "acceptance",
                        row -> LossLedgerReport.minutes(
                                row.loss().getReportedAt(), row.loss().getAcceptedAt())),
                text("channel", 9, row -> words.code("channel", row.loss().getChannel())),
                text(
                        "clientKind",
                        10,
                        row -> words.code("clientKind", row.loss().getClientKind())),
                text("unit", 12, row -> row.loss().getUnit()),
                text("clientName", 12, row -> row.loss().getClientName()),
                text("phone", 15, row -> row.loss().getPhone()),
                text("category", 12, row -> words.code("category", row.loss().getCategory())),
                text("name", 18, row -> row.loss().getName()),
                text("model", 14, row -> words.orUnknown(row.loss().getModel())),
                text("spec", 14, row -> words.orUnknown(row.loss().getSpec())),
                count("quantity", row -> row.loss().getQuantity()),
                text("colours", 13, row -> words.colours(row.loss().getColours())),
                amount("value", row -> row.loss().getValue()),
                text("lossMode", 11, row -> words.code("lossMode", row.loss().getLossMode())),
                time("lastSeenFrom", row -> row.loss().getLastSeenFrom()),
                time("lastSeenTo", row -> row.loss().getLastSeenTo()),
                text("place", 24, row -> row.loss().getPlace()),
                text("priority", 8, row -> row.loss().getCourse().priority()),
                text(
                        "footage",
                        14,
                        row -> joined(words, "reviewResult", row.looking().footage())),
                text(
                        "search",
                        14,
                        row -> joined(words, "zoneResult", row.looking().search())),
                time("foundAt", row -> row.loss().getFoundAt()),
                text("foundPlace", 24, row -> row.loss().getFoundPlace()),
                time("notifiedAt", row -> row.loss().getNotifiedAt()),
                time("handedOverAt", row -> row.outcome().handedOverAt()),
                text("verdict", 12, row -> row.outcome()
                        .joined(claim ->
                                claim.getVerdict() == null ? null : words.code("verdict", claim.getVerdict()))),
                text("signature", 20, row -> row.outcome()
                        .joined(claim -> claim.getSignatureLevel() == null
                                ? null
                                : claim.getSignatureLevel() + " "
                                        + words.code("signatureLevel", claim.getSignatureLevel()))),
                text("receipt", 23, row -> row.outcome().receipts()),
                text("copies", 8, row -> row.outcome().copies()),
                text("ending", 13, row -> LossLedgerReport.ending(row.loss(), words)),
                decimal(
                        "total",
                        row -> LossLedgerReport.hours(row.loss().getReportedAt(), LossLedgerReport.endedAt(row))),
                count("lateSteps", row -> row.loss().getCourse().lateSteps()),
                count("deviations", row -> row.loss().getCourse().deviations()),
                count("satisfaction", row -> row.loss().getSatisfaction()),
                text("recordedBy", 12, row -> row.loss().getRecordedByName()));
    }

    private static String joined(ReportWords words, String list, List<String> codes) {
        return codes.isEmpty()
                ? null
                : codes.stream().map(code -> words.code(list, code)).collect(Collectors.joining("、"));
    }
}
