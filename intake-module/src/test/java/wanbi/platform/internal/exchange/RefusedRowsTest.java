package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.FieldError;
import wanbi.platform.api.SheetRow;
import wanbi.platform.internal.exchange.Sheets.Contents;

/** The report of refused rows, read back as the people of the sheet would. */
class RefusedRowsTest {

    @Test
    void eachRowStandsWithItsOwnCellsAndTheReasonsInBothLanguages() throws IOException {
        Contents report = written(new SheetRow(7, List.of("2020-04-03", "")), "name", "REQUIRED");
        assertEquals(List.of("行号 Row", "日期", "名称", "原因", "Reason"), report.columns());
        assertEquals(
                List.of("7", "2020-04-03", "", "zh name REQUIRED", "en name REQUIRED"),
                report.cells().get(0));
    }

    @Test
    void noCellBeginsLikeAFormula() throws IOException {
        Contents report =
                written(new SheetRow(7, List.of("=HYPERLINK(\"http://x\")", "@SUM(1)\u0001")), "name", "INVALID");
        assertEquals("'=HYPERLINK(\"http://x\")", report.cells().get(0).get(1));
        assertEquals("'@SUM(1)", report.cells().get(0).get(2));
    }

    @Test
    void aRefusedReportCanBeImportedAgainOnceMended() throws IOException {
        Contents report = written(new SheetRow(7, List.of("2020-04-03", "包")), "place", "NOT_HERE");
        assertTrue(report.columns().containsAll(List.of("日期", "名称")));
    }

    @Test
    void thousandsOfRowsAreStreamed() throws IOException {
        try (RefusedRows refused = rows()) {
            for (int i = 2; i < 5_002; i++) {
                refused.add(new SheetRow(i, List.of("x", "y")), List.of(FieldError.of("name", "INVALID")));
            }
            Contents report = Sheets.read(refused.read().readAllBytes());
            assertEquals(5_000, report.rows().size());
            assertEquals("5001", report.rows().get(4_999).cell(0));
        }
    }

    private static Contents written(SheetRow row, String field, String code) throws IOException {
        try (RefusedRows refused = rows()) {
            assertTrue(refused.isEmpty());
            refused.add(row, List.of(FieldError.of(field, code)));
            return Sheets.read(refused.read().readAllBytes());
        }
    }

    private static RefusedRows rows() {
        return new RefusedRows(
                List.of("日期", "名称"),
                (error, locale) -> locale.getLanguage() + " " + error.field() + " " + error.code());
    }
}
