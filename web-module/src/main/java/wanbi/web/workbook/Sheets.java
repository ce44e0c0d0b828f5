package wanbi.web.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The data sheets of a ledger, written row by row and forgotten chunk by chunk. */
final class Sheets<R> {

    /** A sheet ends at 1,048,576 rows; what is more goes on in the next one. */
    static final int FULL = 1_000_000;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int HEADING_HEIGHT = 32;
    private static final int LINE_HEIGHT = 15;

    /** Not every program finds the height of a wrapped row by itself; but each told one is kept till the sheet ends. */
    private static final int TALL_ROWS = 100_000;

    private static final String LINES = "BFBFBF";
    private static final float MARGIN = 0.4f;

    private final Workbook workbook;
    private final String title;
    private final List<Column<R>> columns;
    private final ReportWords words;
    private final ZoneId zone;
    private final short pagesAcross;
    private final int full;
    private final RowsHash hash = new RowsHash();
    private Worksheet sheet;
    private int sheets;
    private int row;
    private int unstyled;
    private int tall;

    /** @param full after so many rows the ledger goes on in the next sheet */
    Sheets(Workbook workbook, String title, Ledger<R> ledger, ReportWords words, ZoneId zone, int full) {
        this.workbook = workbook;
        this.title = title;
        this.columns = ledger.columns(words);
        this.words = words;
        this.zone = zone;
        this.pagesAcross = ledger.pagesAcross();
        this.full = full;
        begin();
    }

    RowsHash hash() {
        return hash;
    }

    void write(List<R> chunk) {
        for (R line : chunk) {
            if (row > full) {
                end();
                begin();
            }
            write(line);
        }
        flush();
    }

    private void write(R line) {
        List<String> texts = new ArrayList<>(columns.size());
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            String text = cell(column, columns.get(column).value().apply(line));
            texts.add(text);
            lines = Math.max(lines, columns.get(column).lines(text));
        }
        hash.add(texts);
        if (lines > 1 && tall < TALL_ROWS) {
            tall++;
            sheet.rowHeight(row, LINE_HEIGHT * lines);
        }
        row++;
    }

    /** @return the cell as the hash sees it */
    private String cell(int column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant at) {
            LocalDateTime shown = LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
            sheet.value(row, column, shown);
            return SECOND.format(shown);
        }
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            sheet.value(row, column, exact);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        String text = PlainCell.of(value.toString());
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
        return text;
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(pagesAcross);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.repeatRows(0);
        sheet.repeatCols(0, 1);
        sheet.footer("&P / &N", Position.CENTER);
        sheet.header(title, Position.LEFT);
        sheet.freezePane(2, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, words.heading(columns.get(column).key()));
        }
        sheet.rowHeight(0, HEADING_HEIGHT);
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment("center")
                .fillColor(Color.GRAY1)
                .borderStyle("thin")
                .borderColor(LINES)
                .set();
        row = 1;
        unstyled = 1;
        tall = 0;
    }

    /** A column's cells get their format together: once a chunk instead of once a cell. */
    private void flush() {
        for (int column = 0; row > unstyled && column < columns.size(); column++) {
            Column.Kind kind = columns.get(column).kind();
            var style = sheet.range(unstyled, column, row - 1, column)
                    .style()
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .borderColor(LINES);
            if (kind.format() == null) {
                style.wrapText(true).format("@").set();
            } else {
                style.horizontalAlignment("center").format(kind.format()).set();
            }
        }
        unstyled = row;
        try {
            sheet.flush();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Filter and print area reach to the last row, which only now is known. */
    void end() {
        flush();
        Range all = sheet.range(0, 0, Math.max(1, row - 1), columns.size() - 1);
        sheet.setAutoFilter(all.getTop(), all.getLeft(), all.getBottom(), all.getRight());
        all.setName("_xlnm.Print_Area");
        try {
            sheet.finish();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
