package wanbi.intake.internal.imports;

import java.util.Arrays;
import java.util.List;
import wanbi.platform.api.ImportField;

/** What a ledger can say of a find. */
enum LedgerField {
    FOUND_AT("foundAt", true),
    CATEGORY("category", true),
    NAME("name", true),
    PLACE("place", false),
    PLACE_NOTE("placeNote", false),
    FINDER_KIND("finder/kind", false),
    FINDER_NAME("finder/name", false),
    FINDER_PHONE("finder/phone", false),
    BRAND("brand", false),
    MODEL("model", false),
    SPEC("spec", false),
    SERIAL("serial", false),
    COLOURS("colours", false),
    QUANTITY("quantity", false),
    FEATURES("features", false),
    CONDITION("condition", false),
    WORTH("estimatedValue/amount", false),
    STORAGE_PLACE("storagePlace", false),
    ORIGINAL_NUMBER("originalNumber", false);

    private final String path;
    private final boolean required;

    LedgerField(String path, boolean required) {
        this.path = path;
        this.required = required;
    }

    String path() {
        return path;
    }

    static List<ImportField> all() {
        return Arrays.stream(values())
                .map(field -> new ImportField(field.path, field.required))
                .toList();
    }
}
