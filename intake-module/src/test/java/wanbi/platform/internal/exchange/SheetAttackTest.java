package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.platform.internal.exchange.SheetTest.TWO_ROWS;
import static wanbi.platform.internal.exchange.SheetTest.refused;
import static wanbi.platform.internal.exchange.SheetTest.refusedOrShort;
import static wanbi.platform.internal.exchange.Sheets.encoded;
import static wanbi.platform.internal.exchange.Sheets.packed;
import static wanbi.platform.internal.exchange.Sheets.read;
import static wanbi.platform.internal.exchange.Sheets.sheet;
import static wanbi.platform.internal.exchange.Sheets.workbook;
import static wanbi.platform.internal.exchange.Sheets.workbookOf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.platform.internal.exchange.Sheets.Contents;

/** Files that mean harm, or were never ledgers. */
class SheetAttackTest {
    @Test
    void aFileThatIsCutOffIsRefused() {
        byte[] packed = packed(encoded(TWO_ROWS.repeat(500), "UTF-8"));
        refused("LEDGER_BROKEN", Arrays.copyOf(packed, packed.length / 2));
        byte[] workbook = workbook(sheet -> sheet.value(0, 0, "名称"));
        refused("LEDGER_BROKEN", Arrays.copyOf(workbook, workbook.length / 2));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("LEDGER_EMPTY", new byte[0]);
        refused("LEDGER_EMPTY", encoded("\n , \n", "UTF-8"));
        refused("LEDGER_EMPTY", workbookOf(sheet("")));
    }

    @Test
    void aPackedFloodIsRefusedBeforeItFillsTheDisk() {
        byte[] flood = packed(new byte[1 << 20]);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 201; i++) {
            many.writeBytes(flood);
        }
        refused("LEDGER_TOO_LARGE", many.toByteArray());
    }

    @Test
    void aWorkbookThatSwellsIsRefused() {
        refused("LEDGER_TOO_LARGE", workbookOf(sheet(""), "xl/sharedStrings.xml", " ".repeat(49 << 20)));
    }

    @Test
    @Timeout(20)
    void entitiesThatMultiplyAreNotExpanded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
                + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">"
                + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&h;</t></is></c></row>");
        refusedOrShort(workbookOf(bomb));
    }

    @Test
    @Timeout(20)
    void aFileOutsideIsNotReadIn() {
        String spy = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>");
        refusedOrShort(workbookOf(spy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZZZ1", "A99999999999", "1A", "AAAAAA1", "XFD1"})
    @Timeout(20)
    void aCellOutsideTheSheetIsRefusedAndNotMadeRoomFor(String reference) {
        refused(
                "LEDGER_BROKEN",
                workbookOf(
                        sheet("<row r=\"1\"><c r=\"" + reference + "\" t=\"inlineStr\"><is><t>x</t></is></c></row>")));
    }

    @Test
    void aNumberOfAbsurdLengthIsNotWrittenOut() {
        Contents sheet = read(workbookOf(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>数量</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>")));
        assertEquals(List.of(List.of("1E999999999")), sheet.cells());
    }
}
