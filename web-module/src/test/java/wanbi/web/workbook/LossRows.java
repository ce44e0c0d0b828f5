package wanbi.web.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.CaseOutcome;
import wanbi.intake.api.LossLedgerRow;
import wanbi.investigation.api.LookingRegister;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.ExportDone;

/** A ledger X1 whose rows are made here instead of read from the register. */
final class LossRows extends Ledger<LossLedgerReport.Row> {

    static final Instant REPORTED = Instant.parse("2026-11-22T00:50:00Z");

    private final int count;
    private final String name;
    private final int breaksAfter;

    private LossRows(int count, String name, int breaksAfter) {
        this.count = count;
        this.name = name;
        this.breaksAfter = breaksAfter;
    }

    static LossRows of(int count) {
        return new LossRows(count, "钱包", Integer.MAX_VALUE);
    }

    static LossRows named(String name) {
        return new LossRows(1, name, Integer.MAX_VALUE);
    }

    static LossRows breakingAfter(int rows) {
        return new LossRows(Integer.MAX_VALUE, "钱包", rows);
    }

    @Override
    String code() {
        return "X1";
    }

    @Override
    short pagesAcross() {
        return 3;
    }

    @Override
    List<Column<LossLedgerReport.Row>> columns(ReportWords words) {
        return LossColumns.of(words);
    }

    @Override
    List<LossLedgerReport.Row> next(ExportDone asked, LossLedgerReport.Row after, int limit) {
        int from = after == null ? 0 : after.position();
        if (from >= breaksAfter) {
            throw new IllegalStateException("the database went away");
        }
        List<LossLedgerReport.Row> rows = new ArrayList<>();
        for (int position = from + 1; position <= Math.min(count, from + limit); position++) {
            rows.add(row(position));
        }
        return rows;
    }

    private LossLedgerReport.Row row(int position) {
        String number = "SH01-GS-20261122-%03d".formatted(position % 1_000_000);
        LossLedgerRow loss = new LossLedgerRow(
                number,
                1,
                "SH01",
                "华东",
                REPORTED,
                REPORTED.plusSeconds(150),
                "DESK",
                "OWNER",
                "3-****",
                "王*明",
                "138****8000",
                "WALLET",
                name,
                "UNKNOWN",
                "UNKNOWN",
                2,
                List.of("BLACK", "BROWN"),
                new BigDecimal("1234.50"),
                "LOST",
                REPORTED.minusSeconds(7_200),
                REPORTED.minusSeconds(3_600),
                "静安中心 / B2 / 车库",
                REPORTED.plusSeconds(720),
                "静安中心 / B1 / 大堂",
                REPORTED.plusSeconds(900),
                "CLOSED",
                "LOSS",
                "陈静",
                "RETURNED",
                REPORTED.plusSeconds(86_400),
                5,
                new LossLedgerRow.Course("P2", 1, 2));
        return new LossLedgerReport.Row(
                position,
                loss,
                new Outcome(List.of(handedOver(number, 1, 2))),
                new LookingRegister.Looking(List.of("HIT"), List.of("FOUND", "NOTHING")));
    }

    static CaseOutcome handedOver(String number, int part, int copies) {
        return new CaseOutcome(
                new CaseNumber(number),
                1,
                new ItemTag("SH01-F-20261122-%03d".formatted(part)),
                REPORTED.plusSeconds(6_720L * part),
                "PASS",
                "S1",
                "SH01-LQ-20261122-%03d".formatted(part),
                copies);
    }
}
