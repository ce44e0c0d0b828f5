package wanbi.web.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import wanbi.platform.api.ExportDone;
import wanbi.platform.api.ExportMark;
import wanbi.platform.api.Exports;

/**
 * Writes one workbook in bounded memory. The cover stands first but is written last, for it tells rows, hash and the
 * journal's head. What breaks off stays without the parts that make a workbook, so no program opens half a ledger.
 */
final class LedgerFile<R> {

    static final int CHUNK = 1_000;

    /** The days of the period are the company's (http-api.md), and so are the times in the cells. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Ledger<R> ledger;
    private final ReportWords words;
    private final Exports exports;
    private final int full;

    LedgerFile(Ledger<R> ledger, ReportWords words, Exports exports) {
        this(ledger, words, exports, Sheets.FULL);
    }

    LedgerFile(Ledger<R> ledger, ReportWords words, Exports exports, int full) {
        this.ledger = ledger;
        this.words = words;
        this.exports = exports;
        this.full = full;
    }

    void write(ExportDone asked, Cover.Maker maker, OutputStream out) throws IOException {
        // Asked before the first byte goes out: a refusal can still be answered as one.
        List<R> chunk = ledger.next(asked, null, CHUNK);
        Workbook workbook = new Workbook(out, "Wanbi", "1.0");
        Worksheet first = workbook.newWorksheet(words.text("cover"));
        String title = words.text(ledger.code() + ".title");
        workbook.properties().setTitle(title);
        Sheets<R> sheets = new Sheets<>(workbook, title, ledger, words, ZONE, full);
        try {
            while (!chunk.isEmpty()) {
                sheets.write(chunk);
                chunk = ledger.next(asked, chunk.get(chunk.size() - 1), CHUNK);
            }
            sheets.end();
        } catch (RuntimeException broken) {
            register(broken, counted(asked, sheets.hash()));
            throw broken;
        }
        ExportDone done = counted(asked, sheets.hash());
        ExportMark mark = exports.done(done);
        new Cover(first, words).write(title, done, mark, maker, ZONE);
        workbook.finish();
    }

    private void register(RuntimeException broken, ExportDone soFar) {
        try {
            exports.brokenOff(soFar);
        } catch (RuntimeException alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
    }

    private static ExportDone counted(ExportDone asked, RowsHash hash) {
        return new ExportDone(asked.report(), asked.site(), asked.from(), asked.to(), hash.rows(), hash.hex());
    }
}
