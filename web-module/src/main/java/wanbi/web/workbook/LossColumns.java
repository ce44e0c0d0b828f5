package wanbi.web.workbook;

import static wanbi.web.workbook.Column.amount;
import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.decimal;
import static wanbi.web.workbook.Column.later;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import java.util.List;
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
                later("priority"),
                later("footage"),
                later("search"),
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
                later("lateSteps"),
                later("deviations"),
                count("satisfaction", row -> row.loss().getSatisfaction()),
                text("recordedBy", 12, row -> row.loss().getRecordedByName()));
    }
}
