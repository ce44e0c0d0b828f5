package wanbi.platform.internal.exchange;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import wanbi.platform.api.SheetRow;

/** Rows of a workbook's first sheet. A formula counts as what it showed when it was saved; it is never computed. */
final class WorkbookRows {

    private static final boolean WITH_FORMATS = true;
    private static final boolean ERRORS_AS_CELLS = true;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_DIGITS = 40;

    private WorkbookRows() {}

    static Stream<SheetRow> of(SpooledSheet file) throws IOException {
        ReadableWorkbook workbook = open(file.file().toFile());
        try {
            return workbook.getFirstSheet().openStream().map(WorkbookRows::row).onClose(() -> close(workbook));
        } catch (IOException | RuntimeException e) {
            close(workbook);
            throw e;
        }
    }

    /** Some programs write workbooks without a word on styles: then there are no dates to tell from numbers. */
    private static ReadableWorkbook open(File file) throws IOException {
        try {
            return new ReadableWorkbook(file, new ReadingOptions(WITH_FORMATS, ERRORS_AS_CELLS));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(file, new ReadingOptions(!WITH_FORMATS, ERRORS_AS_CELLS));
        }
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw SheetRefused.broken();
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(WorkbookRows::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(cell)) {
            return isMoment(cell) ? moment(cell) : plain(cell.getRawValue());
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    private static boolean isNumber(Cell cell) {
        return cell.getValue() instanceof BigDecimal;
    }

    /** Dates are numbers whose format shows a year, day or hour. */
    private static boolean isMoment(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || "General".equals(format)) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "");
        return bare.matches("(?i).*[ydh年月日].*");
    }

    private static String moment(Cell cell) {
        LocalDateTime moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** Without the exponent and the tail of zeros that a spreadsheet may store; what is beyond all sense stays as it is. */
    private static String plain(String raw) {
        if (raw == null) {
            return "";
        }
        BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
        return Math.abs(number.scale()) > MOST_DIGITS ? raw : number.toPlainString();
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
