package wanbi.platform.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import wanbi.kernel.FieldError;
import wanbi.platform.api.SheetRow;

/** The rows that were not taken, as a workbook: each with its number, its own cells and the reasons beside them. */
final class RefusedRows implements AutoCloseable {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int FLUSH_EVERY = 500;
    private static final int CELL_MAX = 32_000;

    private final List<String> columns;
    private final BiFunction<FieldError, Locale, String> words;
    private final Path file;
    private final OutputStream out;
    private final Workbook workbook;
    private Worksheet sheet;
    private int row;
    private int sheets;
    private long rows;

    RefusedRows(List<String> columns, BiFunction<FieldError, Locale, String> words) {
        this.columns = columns;
        this.words = words;
        try {
            file = Files.createTempFile("refused", ".xlsx");
            out = Files.newOutputStream(file);
            workbook = new Workbook(out, "Wanbi", "1.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(SheetRow refused, List<FieldError> errors) {
        if (sheet == null || row > ROWS_OF_A_SHEET) {
            nextSheet();
        }
        sheet.value(row, 0, refused.number());
        for (int i = 0; i < columns.size(); i++) {
            text(i + 1, refused.cell(i));
        }
        text(columns.size() + 1, reasons(errors, Locale.SIMPLIFIED_CHINESE, "；"));
        text(columns.size() + 2, reasons(errors, Locale.ENGLISH, "; "));
        row++;
        rows++;
        if (row % FLUSH_EVERY == 0) {
            flush();
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Ends the workbook; nothing can be added any more. */
    InputStream read() {
        try {
            workbook.close();
            out.close();
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nextSheet() {
        sheet = workbook.newWorksheet("未导入 " + ++sheets);
        row = 0;
        text(0, "行号 Row");
        for (int i = 0; i < columns.size(); i++) {
            text(i + 1, columns.get(i));
        }
        text(columns.size() + 1, "原因");
        text(columns.size() + 2, "Reason");
        sheet.freezePane(0, 1);
        row = 1;
    }

    private String reasons(List<FieldError> errors, Locale locale, String between) {
        return errors.stream().map(error -> words.apply(error, locale)).collect(Collectors.joining(between));
    }

    /** As text in the cell itself, so that memory stays flat, and never beginning like a formula (I18). */
    private void text(int column, String value) {
        String plain = value.length() > CELL_MAX ? value.substring(0, CELL_MAX) + "…" : value;
        String clean = plain.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        boolean formula = !clean.isEmpty() && "=+-@\t\r".indexOf(clean.charAt(0)) >= 0;
        sheet.inlineString(row, column, formula ? "'" + clean : clean);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
