package wanbi.web.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ExportDone;
import wanbi.web.text.Wording;

/** A workbook as a reader gets it: its bytes, its sheets, the parts inside. */
final class WrittenWorkbook {

    private static final int ENOUGH = 1_000_000;

    final byte[] bytes;

    private WrittenWorkbook(byte[] bytes) {
        this.bytes = bytes;
    }

    static <R> WrittenWorkbook of(Ledger<R> ledger, ExportBookOnPaper book) throws IOException {
        return of(ledger, book, Wording.CHINESE, ENOUGH);
    }

    static <R> WrittenWorkbook of(Ledger<R> ledger, ExportBookOnPaper book, Locale locale, int full)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(ledger, book, locale, full, out);
        return new WrittenWorkbook(out.toByteArray());
    }

    static <R> void write(Ledger<R> ledger, ExportBookOnPaper book, Locale locale, int full, ByteArrayOutputStream out)
            throws IOException {
        ReportWords words = new ReportWords(new Wording(), locale, Map.of("SH01", "静安中心"));
        ExportDone asked = new ExportDone(
                ledger.code(), new SiteCode("SH01"), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 0, "");
        new LedgerFile<>(ledger, words, book, full)
                .write(asked, new Cover.Maker("完璧物业", "审计员 (P-0009)", LossRows.REPORTED, "SH01"), out);
    }

    List<Row> rows(int sheet) throws IOException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    List<String> sheets() throws IOException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private ReadableWorkbook open() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
    }

    /** The text of one part of the file, for example {@code xl/workbook.xml}. */
    String part(String name) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
