package wanbi.web.workbook;

import static wanbi.web.workbook.Column.count;
import static wanbi.web.workbook.Column.decimal;
import static wanbi.web.workbook.Column.text;
import static wanbi.web.workbook.Column.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.FootageRegister;
import wanbi.investigation.api.RetentionRow;
import wanbi.investigation.api.RetentionRow.Measured;
import wanbi.platform.api.ExportDone;

/** X5 录像保存达标检查表: what each recorder really keeps against what law and contract want, with its faults. */
@ApplicationScoped
class RetentionReport extends Ledger<RetentionRow> {

    /** Art. 17; what is longer rests on a contract. */
    private static final int LAWFUL_DAYS = 30;

    @Inject
    FootageRegister register;

    @Override
    String code() {
        return "X5";
    }

    @Override
    short pagesAcross() {
        return 2;
    }

    @Override
    List<RetentionRow> next(ExportDone asked, RetentionRow after, int limit) {
        return register.retention(
                new LedgerQuery(asked.site(), asked.from(), asked.to(), after == null ? null : after.key(), limit));
    }

    @Override
    List<Column<RetentionRow>> columns(ReportWords words) {
        return List.of(
                text("site", 20, row -> words.site(row.site())),
                text("retention.camera", 14, RetentionRow::camera),
                text("retention.place", 34, row -> row.placePath() + " " + row.coverage()),
                count("retention.required", RetentionRow::requiredDays),
                text(
                        "retention.basis",
                        24,
                        row -> words.text(
                                row.requiredDays() > LAWFUL_DAYS ? "retention.byContract" : "retention.byLaw")),
                count("retention.configured", RetentionRow::configuredDays),
                time("retention.oldest", measured(Measured::oldestRecordingAt)),
                decimal(
                        "retention.measured",
                        row -> row.measured() == null ? null : row.measured().days()),
                text("retention.met", 8, row -> words.answer(row.isMet())),
                time(
                        "retention.faultFrom",
                        row -> row.fault() == null ? null : row.fault().from()),
                time(
                        "retention.faultTo",
                        row -> row.fault() == null ? null : row.fault().to()),
                text("retention.cases", 24, row -> row.cases().isEmpty() ? null : String.join("、", row.cases())),
                count("retention.offset", RetentionRow::clockOffsetSeconds),
                text(
                        "retention.by",
                        10,
                        row -> row.measured() == null ? null : row.measured().byName()),
                time("retention.measuredAt", measured(Measured::at)));
    }

    private static Function<RetentionRow, Instant> measured(Function<Measured, Instant> field) {
        return row -> row.measured() == null ? null : field.apply(row.measured());
    }
}
