package wanbi.web.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** The cover lets a stranger check the ledger with nothing but the file. */
class CoverTest {

    private static final int COLUMNS = 40;

    private final ExportBookOnPaper book = new ExportBookOnPaper();

    @Test
    void coverStandsFirstAndTellsWhatTheLedgerIs() throws IOException {
        WrittenWorkbook written = WrittenWorkbook.of(LossRows.of(2_345), book);

        assertEquals(List.of("说明", "挂失案件台账"), written.sheets());
        Map<String, String> cover = cover(written);
        assertEquals("X1 挂失案件台账", cover.get("报表"));
        assertEquals("2026-11-01 – 2026-11-30", cover.get("期间"));
        assertEquals("SH01 静安中心", cover.get("筛选"));
        assertEquals("审计员 (P-0009)", cover.get("生成人"));
        assertEquals("2345", cover.get("行数"));
        assertEquals(ExportBookOnPaper.HEAD, cover.get("链头"));
    }

    @Test
    void hashOfTheCoverIsTheHashOfTheCells() throws Exception {
        WrittenWorkbook written = WrittenWorkbook.of(LossRows.of(1_234), book);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        written.rows(1).stream()
                .skip(1)
                .forEach(row -> digest.update((readBack(row) + "\n").getBytes(StandardCharsets.UTF_8)));
        assertEquals(HexFormat.of().formatHex(digest.digest()), cover(written).get("数据 SHA-256"));
    }

    @Test
    void exportIsRegisteredWithItsRowsAndHash() throws IOException {
        WrittenWorkbook written = WrittenWorkbook.of(LossRows.of(7), book);

        assertEquals(1, book.done.size());
        assertEquals(7, book.done.get(0).rows());
        assertEquals(cover(written).get("数据 SHA-256"), book.done.get(0).sha256());
    }

    @Test
    void otherRowsGiveAnotherHash() throws IOException {
        assertNotEquals(
                cover(WrittenWorkbook.of(LossRows.named("钱包"), book)).get("数据 SHA-256"),
                cover(WrittenWorkbook.of(LossRows.named("钱夹"), book)).get("数据 SHA-256"));
    }

    private static Map<String, String> cover(WrittenWorkbook written) throws IOException {
        return written.rows(0).stream()
                .filter(row -> row.getCellCount() > 1 && row.getCell(1) != null)
                .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
    }

    /** As docs/workbooks.md tells a stranger to do it. */
    private static String readBack(Row row) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column ->
                        row.getOptionalCell(column).map(CoverTest::text).orElse(""))
                .collect(Collectors.joining("\t"));
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        boolean time =
                cell.getDataFormatString() != null && cell.getDataFormatString().startsWith("yyyy");
        return time
                ? DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(cell.asDate())
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
