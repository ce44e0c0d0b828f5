package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.platform.internal.exchange.Sheets.encoded;
import static wanbi.platform.internal.exchange.Sheets.packed;
import static wanbi.platform.internal.exchange.Sheets.read;
import static wanbi.platform.internal.exchange.Sheets.sheet;
import static wanbi.platform.internal.exchange.Sheets.workbook;
import static wanbi.platform.internal.exchange.Sheets.workbookOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.platform.api.SheetRow;
import wanbi.platform.internal.exchange.Sheets.Contents;

/** Reading a sheet that somebody else has kept. */
class SheetTest {

    static final String TWO_ROWS = "编号,名称\n1,钥匙\n2,黑色钱包\n";
    static final List<List<String>> THEIR_CELLS = List.of(List.of("1", "钥匙"), List.of("2", "黑色钱包"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void aTextIsReadInItsOwnEncoding(String charset) {
        Contents sheet = read(encoded(TWO_ROWS, charset));
        assertEquals(List.of("编号", "名称"), sheet.columns());
        assertEquals(THEIR_CELLS, sheet.cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(String charset) {
        Contents sheet = read(encoded("\uFEFF" + TWO_ROWS, charset));
        assertEquals(List.of("编号", "名称"), sheet.columns());
        assertEquals(THEIR_CELLS, sheet.cells());
    }

    @Test
    void aPackedTextIsUnpacked() {
        assertEquals(THEIR_CELLS, read(packed(encoded(TWO_ROWS, "UTF-8"))).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void theDelimiterIsTheOneThatTheHeadUses(String delimiter) {
        assertEquals(THEIR_CELLS, read(TWO_ROWS.replace(",", delimiter)).cells());
    }

    @Test
    void aCommaBetweenQuotesIsNoDelimiter() {
        Contents sheet = read("\"名称, 品牌, 型号\";数量\n\"包; 大\";2\n");
        assertEquals(List.of("名称, 品牌, 型号", "数量"), sheet.columns());
        assertEquals(List.of(List.of("包; 大", "2")), sheet.cells());
    }

    @Test
    void quotedCellsKeepLinesCommasAndQuotes() {
        assertEquals(
                List.of(List.of("他说\"旧\"，\n有磨损", "1")),
                read("特征,数量\n\"他说\"\"旧\"\"，\n有磨损\",1\n").cells());
    }

    @Test
    void rowsThatAreTooShortOrTooLongAreReadAsTheyAre() {
        List<SheetRow> rows = read("a,b,c\n1\n1,2,3,4\n1,2,3,,\n").rows();
        assertEquals("", rows.get(0).cell(2));
        assertTrue(rows.get(1).isWiderThan(3));
        assertEquals(
                List.of(false, false),
                List.of(rows.get(0).isWiderThan(3), rows.get(2).isWiderThan(3)));
    }

    @Test
    void emptyRowsArePassedOverAndStillCounted() {
        List<SheetRow> rows = read("\n\na,b\n,\n1,2\n\n3,4\n").rows();
        assertEquals(List.of(5L, 7L), rows.stream().map(SheetRow::number).toList());
    }

    @Test
    void columnsWithoutOrWithTheSameNameCanBeToldApart() {
        assertEquals(List.of("名称", "#2", "名称 #3"), read("名称,,名称,\n1,2,3\n").columns());
    }

    @Test
    void aStrayQuoteSpoilsItsRowOnly() {
        Contents sheet = read("a,b\n\"3\" 寸,1\n2,\"好\"的\n3,4\n");
        assertEquals(3, sheet.rows().size());
        assertEquals(List.of("3", "4"), sheet.rows().get(2).cells());
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotFillTheMemory() {
        refused("LEDGER_BROKEN", ("a,b\n\"never closed" + "x,1\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookIsReadLikeAText() {
        Contents sheet = read(workbook(page -> {
            page.value(0, 0, "编号");
            page.value(0, 1, "名称");
            page.value(1, 0, 1);
            page.value(1, 1, "钥匙");
            page.value(2, 0, 2);
            page.inlineString(2, 1, "黑色钱包");
        }));
        assertEquals(List.of("编号", "名称"), sheet.columns());
        assertEquals(THEIR_CELLS, sheet.cells());
    }

    @Test
    void datesOfAWorkbookAreDatesAndNumbersNumbers() {
        Contents sheet = read(workbook(page -> {
            for (int column = 0; column < 6; column++) {
                page.value(0, column, "c" + column);
            }
            page.value(1, 0, LocalDate.of(2026, 11, 22));
            page.style(1, 0).format("yyyy/m/d").set();
            page.value(1, 1, LocalDateTime.of(2026, 11, 22, 8, 5));
            page.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\" h:mm").set();
            page.value(1, 2, 1200.50);
            page.style(1, 2).format("#,##0.00 \"dollars\"").set();
            page.value(1, 3, 13800138000L);
            page.value(1, 4, 3);
            page.style(1, 4).format("[Red]0").set();
        }));
        assertEquals(
                List.of("2026-11-22", "2026-11-22T08:05", "1200.5", "13800138000", "3"),
                sheet.rows().get(0).cells().subList(0, 5));
    }

    @Test
    void aFormulaIsWhatItShowedNeverWhatItSays() {
        Contents sheet = read(workbookOf(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>数量</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://x\",\"包\")</f><v>包</v></c>"
                + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>")));
        assertEquals(List.of(List.of("包", "2")), sheet.cells());
    }

    @Test
    void anythingElseIsNotTaken() {
        refused("LEDGER_KIND_REFUSED", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1, 2});
        refused("LEDGER_KIND_REFUSED", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        refused("LEDGER_KIND_REFUSED", plainZip());
    }

    static byte[] plainZip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void refused(String code, byte[] bytes) {
        assertEquals(
                code,
                assertThrows(BusinessRuleViolation.class, () -> read(bytes)).code());
    }

    /** Either the reader refuses, or it reads on without what the entity stands for. */
    static void refusedOrShort(byte[] bytes) {
        try {
            Contents sheet = read(bytes);
            assertTrue(sheet.columns().toString().length() < 200, () -> "expanded: " + sheet.columns());
        } catch (BusinessRuleViolation e) {
            assertTrue(List.of("LEDGER_BROKEN", "LEDGER_EMPTY").contains(e.code()), e.code());
        }
    }
}
