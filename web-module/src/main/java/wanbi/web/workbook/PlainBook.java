package wanbi.web.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A short list on one sheet, for people who go on working with it; no cell can become a formula (I18). */
public final class PlainBook {

    private static final String LINES = "BFBFBF";

    private PlainBook() {}

    /** @param rows texts and numbers */
    public static byte[] of(String title, List<String> headings, int[] widths, List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Wanbi", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.pageOrientation("landscape");
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            for (int column = 0; column < headings.size(); column++) {
                sheet.width(column, widths[column]);
                sheet.inlineString(0, column, headings.get(column));
            }
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < headings.size(); column++) {
                    cell(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, Math.max(1, rows.size()), headings.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .borderColor(LINES)
                    .set();
            sheet.range(0, 0, Math.max(1, rows.size()), headings.size() - 1).setName("_xlnm.Print_Area");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, PlainCell.of(String.valueOf(value)));
        }
    }
}
