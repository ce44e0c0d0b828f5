package wanbi.intake.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.internal.exchange.Sheets;
import wanbi.platform.internal.exchange.Sheets.Contents;

/** A real register of 560 rows, when its folder is given: {@code -Dwanbi.data.folder=…}. */
class RealLedgerTest {

    @Test
    void everyRowOfARealRegisterCanBeRead() throws IOException {
        String folder = System.getProperty("wanbi.data.folder");
        assumeTrue(folder != null, "skipped: no data folder");
        Contents ledger = Sheets.read(Files.readAllBytes(Path.of(folder, "found_register_zh.csv.gz")));
        assertEquals(List.of("number", "date", "type", "name", "feature_masked", "location"), ledger.columns());
        assertEquals(560, ledger.rows().size());
        ColumnMapping mapping = ColumnMapping.of(
                LedgerField.all(),
                Map.of(
                        "foundAt", column("date"),
                        "category", new ColumnRule("type", Map.of("*", "OTHER"), null),
                        "name", column("name"),
                        "features", column("feature_masked"),
                        "colours", column("feature_masked"),
                        "place", column("location"),
                        "originalNumber", column("number")),
                ledger.columns(),
                (field, value) -> true);
        RowReader reader =
                new RowReader(new SiteCode("SH01"), ZoneId.of("Asia/Shanghai"), mapping, new SitePlaces(List.of()), 6);
        List<Row> rows = ledger.rows().stream().map(reader::read).toList();
        assertTrue(rows.stream().allMatch(row -> row.unread().isEmpty()));
        assertTrue(rows.stream().allMatch(row -> row.find().foundAt() != null));
        assertTrue(rows.stream().filter(row -> !row.find().colours().isEmpty()).count() > 250);
    }

    private static ColumnRule column(String name) {
        return new ColumnRule(name, Map.of(), null);
    }
}
