package wanbi.web.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I18: what a client types is never run by the reader's spreadsheet. */
class PlainCellTest {

    private static final int NAME = 13;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+8613800138000",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "  =1",
                "　=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u202E=1",
                "\u00A0=1",
                "\u0000=1"
            })
    void noCellStartsWithAFormulaTrigger(String hostile) throws IOException {
        Cell cell = WrittenWorkbook.of(LossRows.named(hostile), new ExportBookOnPaper())
                .rows(1)
                .get(1)
                .getCell(NAME);

        assertEquals(CellType.STRING, cell.getType());
        assertTrue(cell.getText().startsWith("'"), cell.getText());
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertEquals("钱包 = 黑色 <b>&\"'", PlainCell.of("钱包 = 黑色 <b>&\"'"));
    }

    @Test
    void textBecomesOneLineThatXmlCanCarry() {
        assertEquals("一 二 三", PlainCell.of("一\n二\t三\u0007"));
        assertEquals("坏", PlainCell.of("坏\uD83D"));
        assertEquals("𠮷😀", PlainCell.of("𠮷😀"));
    }

    @Test
    void longTextIsCutToWhatACellHolds() {
        assertFalse(PlainCell.of("长".repeat(100_000)).length() > 32_767);
        assertFalse(PlainCell.of("😀".repeat(100_000)).length() > 32_767);
    }
}
