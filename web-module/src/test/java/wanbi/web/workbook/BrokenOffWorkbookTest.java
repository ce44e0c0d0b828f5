package wanbi.web.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import wanbi.web.text.Wording;

/** A ledger that ends in the middle must not pass for a whole one. */
class BrokenOffWorkbookTest {

    private final ExportBookOnPaper book = new ExportBookOnPaper();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void halfAWorkbookCannotBeOpened() {
        assertThrows(IllegalStateException.class, () -> write(LossRows.breakingAfter(3_000)));

        assertTrue(out.size() > 0);
        assertThrows(Exception.class, () -> new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void rowsThatMayHaveLeftTheHouseAreRegisteredAllTheSame() {
        assertThrows(IllegalStateException.class, () -> write(LossRows.breakingAfter(3_000)));

        assertEquals(0, book.done.size());
        assertEquals(3_000, book.broken.get(0).rows());
    }

    @Test
    void refusalComesBeforeTheFirstByte() {
        assertThrows(IllegalStateException.class, () -> write(LossRows.breakingAfter(0)));

        assertEquals(0, out.size());
        assertEquals(0, book.broken.size());
    }

    private void write(LossRows rows) throws Exception {
        WrittenWorkbook.write(rows, book, Wording.CHINESE, Sheets.FULL, out);
    }
}
