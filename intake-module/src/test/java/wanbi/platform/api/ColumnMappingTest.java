package wanbi.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.kernel.InvalidInput;

/** A mapping says where each thing stands, and is refused before a row is read when it cannot work. */
class ColumnMappingTest {

    private static final List<String> COLUMNS = List.of("date", "type", "name");

    private static final List<ImportField> FIELDS = List.of(
            ImportField.required("foundAt"),
            ImportField.required("category"),
            ImportField.required("name"),
            ImportField.optional("quantity"),
            ImportField.optional("finder/kind"));

    private final Map<String, ColumnRule> rules = new LinkedHashMap<>(Map.of(
            "foundAt", column("date"),
            "category", new ColumnRule("type", Map.of("钱包类", "WALLET", "*", "OTHER"), null),
            "name", column("name")));

    @Test
    void valuesAreTranslatedAndAllElseTakesTheStar() {
        assertEquals("WALLET", mapping().text("category", row("", " 钱包类 ", "")));
        assertEquals("OTHER", mapping().text("category", row("", "雨伞", "")));
        assertEquals("OTHER", mapping().text("category", row("", "", "")));
    }

    @Test
    void withoutAStarAnUnknownWordStaysAsItIs() {
        rules.put("category", new ColumnRule("type", Map.of("钱包类", "WALLET"), null));
        assertEquals("雨伞", mapping().text("category", row("", "雨伞", "")));
    }

    @Test
    void aConstantNeedsNoColumn() {
        rules.put("quantity", new ColumnRule(null, null, "1"));
        assertEquals("1", mapping().text("quantity", row("", "", "")));
    }

    @Test
    void aBlankCellIsAbsent() {
        assertNull(mapping().text("name", new SheetRow(2, List.of("2026-11-22"))));
    }

    @Test
    void fieldsAreWrittenWithDotsOrSlashes() {
        rules.put("finder.kind", new ColumnRule(null, null, "STAFF"));
        assertEquals("STAFF", mapping().text("finder/kind", row("", "", "")));
    }

    @Test
    void eachRequiredFieldThatIsMissingIsNamed() {
        rules.clear();
        assertEquals(
                List.of("mapping/foundAt REQUIRED", "mapping/category REQUIRED", "mapping/name REQUIRED"), refusals());
    }

    @Test
    void aRuleThatSaysNothingIsNone() {
        rules.put("name", new ColumnRule(" ", null, null));
        assertEquals(List.of("mapping/name REQUIRED"), refusals());
    }

    @Test
    void anUnknownColumnIsRefusedOnce() {
        rules.put("name", column("名称"));
        assertEquals(List.of("mapping/name UNKNOWN_COLUMN"), refusals());
    }

    @Test
    void anUnknownFieldIsRefused() {
        rules.put("owner", column("name"));
        assertEquals(List.of("mapping/owner UNKNOWN_FIELD"), refusals());
    }

    @Test
    void anUnknownCodeIsRefusedBeforeAnyRow() {
        Map<String, String> values = new HashMap<>(Map.of("钱包类", "PURSE"));
        values.put("不要", null);
        rules.put("category", new ColumnRule("type", values, null));
        rules.put("finder/kind", new ColumnRule(null, null, "GHOST"));
        assertEquals(List.of("mapping/category UNKNOWN_CODE", "mapping/finder/kind UNKNOWN_CODE"), refusals());
    }

    private List<String> refusals() {
        return assertThrows(InvalidInput.class, this::mapping).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private ColumnMapping mapping() {
        return ColumnMapping.of(FIELDS, rules, COLUMNS, (field, value) -> switch (field) {
            case "category" -> Set.of("WALLET", "OTHER").contains(value);
            case "finder/kind" -> value.equals("STAFF");
            default -> true;
        });
    }

    private static ColumnRule column(String name) {
        return new ColumnRule(name, Map.of(), null);
    }

    private static SheetRow row(String... cells) {
        return new SheetRow(2, List.of(cells));
    }
}
