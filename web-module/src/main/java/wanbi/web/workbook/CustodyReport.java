package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.CustodyRegister;
import wanbi.intake.api.CustodyRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.platform.api.ExportDone;

/** X7 保管移交与盘点表: every change of hands, and every thing that was counted (L-03). */
@ApplicationScoped
class CustodyReport extends Ledger<CustodyRow> {

    @Inject
    CustodyRegister register;

    @Override
    String code() {
        return "X7";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<CustodyRow> next(ExportDone asked, CustodyRow after, int limit) {
        return register.rows(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.key(), limit));
    }

    @Override
    List<Column<CustodyRow>> columns(ReportWords words) {
        return List.of(
                time("custody.at", CustodyRow::at),
                text("tag", 22, CustodyRow::tag),
                text("custody.from", 18, CustodyRow::from),
                text("custody.to", 18, CustodyRow::to),
                text("custody.reason", 10, row -> words.code("custodyReason", row.reason())),
                text("custody.sealState", 10, row -> words.code("sealState", row.sealState())),
                text("custody.both", 22, CustodyRow::both),
                text("custody.stockTake", 21, CustodyRow::stockTake),
                count("custody.book", CustodyRow::book),
                count("custody.counted", CustodyRow::counted),
                text(
                        "custody.difference",
                        14,
                        row -> words.code(row.book() == null ? "shiftMismatch" : "stockOutcome", row.difference())),
                text("custody.handling", 30, CustodyRow::handling));
    }
}
