package wanbi.intake.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.LedgerFinds.Row;
import wanbi.intake.api.RegisterFind;
import wanbi.kernel.FieldError;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnMapping;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SheetRow;

/** A row of a ledger read as a find. */
class RowReaderTest {

    private static final List<String> COLUMNS = List.of(
            "foundAt", "category", "name", "place", "quantity", "colours", "estimatedValue/amount", "originalNumber");
    private static final SitePlaces PLACES = new SitePlaces(List.of(
            place("SH01-SITE", "静安中心", "静安中心", null),
            place("SH01-B2", "B2 车库", "静安中心 › B2 车库", "SH01-SITE"),
            place("SH01-T1-L", "大堂", "静安中心 › 1 号楼 › 大堂", "SH01-T1"),
            place("SH01-T2-L", "大堂", "静安中心 › 2 号楼 › 大堂", "SH01-T2")));

    @Test
    void aRowIsALateEntryOfOneThingFromNobodyKnown() {
        RegisterFind find = read("2020-04-03", "KEYS", "钥匙").find();
        assertEquals(Instant.parse("2020-04-02T16:00:00Z"), find.foundAt());
        assertEquals("导入历史台账", find.lateEntryReason());
        assertEquals("ANONYMOUS", find.finder().kind());
        assertEquals("SH01-SITE", find.place());
        assertNull(find.placeNote());
    }

    @Test
    void aPlaceIsFoundByCodePathOrOwnName() {
        assertEquals(
                "SH01-B2", read("2020-04-03", "KEYS", "钥匙", "SH01-B2").find().place());
        assertEquals("SH01-B2", read("2020-04-03", "KEYS", "钥匙", "B2 车库").find().place());
        assertEquals(
                "SH01-T2-L",
                read("2020-04-03", "KEYS", "钥匙", "静安中心 › 2 号楼 › 大堂").find().place());
    }

    @Test
    void wordsForNoPlaceOrForTwoAreKeptAsANoteAtTheSite() {
        for (String words : List.of("好又多超市门口", "大堂")) {
            RegisterFind find = read("2020-04-03", "KEYS", "钥匙", words).find();
            assertEquals("SH01-SITE", find.place());
            assertEquals(words, find.placeNote());
        }
    }

    @Test
    void coloursAmountsAndNumbersAreReadFromTheirWords() {
        Row row = read("2020-04-03", "KEYS", "钥匙", "", "2.0", "一串黑色钥匙", "￥1,200.50 元", "2864");
        assertEquals(2, row.find().quantity());
        assertEquals(List.of("BLACK"), row.find().colours());
        assertEquals(new BigDecimal("1200.50"), row.find().estimatedValue().amount());
        assertEquals("2864", row.originalNumber());
        assertEquals(List.of(), row.unread());
    }

    @Test
    void whatCannotBeReadIsNamedFieldByField() {
        Row row = read("上周", "KEYS", "钥匙", "", "一些", "", "很多", "9".repeat(61), "多出来");
        assertEquals(
                List.of(
                        "row ROW_TOO_WIDE",
                        "originalNumber TOO_LONG",
                        "foundAt DATE_UNREADABLE",
                        "quantity QUANTITY_UNREADABLE",
                        "estimatedValue/amount AMOUNT_UNREADABLE"),
                row.unread().stream().map(RowReaderTest::said).toList());
    }

    @Test
    void halfAThingCannotBeRead() {
        assertEquals(
                List.of("quantity QUANTITY_UNREADABLE"),
                read("2020-04-03", "KEYS", "钥匙", "", "1.5").unread().stream()
                        .map(RowReaderTest::said)
                        .toList());
    }

    private static Row read(String... cells) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        COLUMNS.forEach(column -> rules.put(column, new ColumnRule(column, Map.of(), null)));
        ColumnMapping mapping = ColumnMapping.of(LedgerField.all(), rules, COLUMNS, (field, value) -> true);
        RowReader reader =
                new RowReader(new SiteCode("SH01"), ZoneId.of("Asia/Shanghai"), mapping, PLACES, COLUMNS.size());
        return reader.read(new SheetRow(2, Arrays.asList(cells)));
    }

    private static String said(FieldError error) {
        return error.field() + " " + error.code();
    }

    private static PlaceView place(String code, String name, String path, String parent) {
        return new PlaceView(code, name, path, "AREA", parent, false, 1);
    }
}
