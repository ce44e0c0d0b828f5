package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.later;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.ExhibitRegister;
import wanbi.investigation.api.FootageRegister;
import wanbi.investigation.api.SupplyRow;
import wanbi.platform.api.ExportDone;

/** X4 录像提供(移交公安)登记: recordings first, then things, each with whom it went to and against what (I7). */
@ApplicationScoped
class SupplyReport extends Ledger<SupplyReport.Row> {

    @Inject
    FootageRegister footage;

    @Inject
    ExhibitRegister exhibits;

    /** @param recording of the first register; once that has ended the second begins */
    record Row(boolean recording, SupplyRow gone) {}

    @Override
    String code() {
        return "X4";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<Row> next(ExportDone asked, Row after, int limit) {
        if (after == null || after.recording()) {
            List<SupplyRow> clips =
                    footage.supplies(new LedgerQuery(asked.site(), asked.from(), asked.to(), key(after), limit));
            if (!clips.isEmpty()) {
                return clips.stream().map(clip -> new Row(true, clip)).toList();
            }
        }
        String last = after == null || after.recording() ? null : key(after);
        return exhibits.handedOver(new LedgerQuery(asked.site(), asked.from(), asked.to(), last, limit)).stream()
                .map(thing -> new Row(false, thing))
                .toList();
    }

    private static String key(Row after) {
        return after == null ? null : after.gone().key();
    }

    @Override
    List<Column<Row>> columns(ReportWords words) {
        return List.of(
                text("supply.list", 30, row -> row.gone().list()),
                text("case", 23, row -> row.gone().caseNumber()),
                text("supply.organ", 20, row -> row.gone().given().organ()),
                text(
                        "supply.officers",
                        20,
                        row -> String.join("、", row.gone().given().officers())),
                text("supply.document", 30, row -> document(row.gone().given(), words)),
                text("supply.thing", 26, row -> thing(row, words)),
                count("supply.copies", row -> 1),
                text("supply.sha256", 36, row -> row.gone().sha256()),
                text("supply.by", 10, row -> row.gone().byName()),
                text("supply.witness", 10, row -> row.gone().witnessName()),
                time("supply.at", row -> row.gone().at()),
                later("supply.signed"));
    }

    private static String document(SupplyRow.Given given, ReportWords words) {
        return given.documentKind() == null
                ? given.documentNumber()
                : words.code("supplyDocument", given.documentKind()) + " " + given.documentNumber();
    }

    private static String thing(Row row, ReportWords words) {
        String what = words.text(row.recording() ? "supply.clip" : "supply.exhibit");
        return row.gone().thing() == null ? what : what + " " + row.gone().thing();
    }
}
