package wanbi.intake.internal.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import wanbi.intake.api.FoundItemImport.ColumnRule;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Where in a ledger each thing that is said of a find stands. */
final class ColumnMapping {

    private static final String ALL_ELSE = "*";

    private final Map<LedgerField, Source> sources = new EnumMap<>(LedgerField.class);

    /** @param column place in the row, −1 for a constant */
    private record Source(int column, Map<String, String> values, String constant) {}

    /**
     * @param rules field → rule, as asked for
     * @param known whether a code is one of the field's; asked for every constant and every value mapped to
     */
    static ColumnMapping of(
            Map<String, ColumnRule> rules, List<String> columns, BiPredicate<LedgerField, String> known) {
        FieldErrors errors = new FieldErrors();
        ColumnMapping mapping = new ColumnMapping();
        rules.forEach((path, rule) -> mapping.add(path, rule, columns, known, errors));
        for (LedgerField field : LedgerField.values()) {
            boolean missing = field.isRequired() && !mapping.sources.containsKey(field);
            boolean noted =
                    errors.all().stream().anyMatch(error -> error.field().equals(at(field.path())));
            errors.unless(!missing || noted, at(field.path()), "REQUIRED");
        }
        errors.refuse();
        return mapping;
    }

    private void add(
            String path,
            ColumnRule rule,
            List<String> columns,
            BiPredicate<LedgerField, String> known,
            FieldErrors errors) {
        LedgerField field = LedgerField.of(path).orElse(null);
        if (field == null) {
            errors.add(at(path), "UNKNOWN_FIELD", path);
            return;
        }
        String constant = rule == null ? null : Texts.clean(rule.constant());
        String column = rule == null || rule.column() == null ? null : Texts.clean(rule.column());
        if (constant == null && column == null) {
            return;
        }
        if (constant == null && !columns.contains(column)) {
            errors.add(at(path), "UNKNOWN_COLUMN", column);
            return;
        }
        Map<String, String> values = rule.values() == null || constant != null ? Map.of() : rule.values();
        values.values().stream()
                .filter(value -> value != null && !known.test(field, value))
                .forEach(value -> errors.add(at(path), "UNKNOWN_CODE", value));
        errors.unless(constant == null || known.test(field, constant), at(path), "UNKNOWN_CODE", constant);
        sources.put(field, new Source(constant == null ? columns.indexOf(column) : -1, values, constant));
    }

    private static String at(String path) {
        return "mapping/" + path.replace('.', '/');
    }

    boolean has(LedgerField field) {
        return sources.containsKey(field);
    }

    /** The text that a row has for the field, cleaned and through the value map; null for a blank. */
    String text(LedgerField field, LedgerRow row) {
        Source source = sources.get(field);
        if (source == null) {
            return null;
        }
        if (source.constant() != null) {
            return source.constant();
        }
        String text = Texts.clean(row.cell(source.column()));
        if (source.values().isEmpty()) {
            return text;
        }
        String mapped = source.values().get(text == null ? "" : text);
        return mapped != null ? mapped : source.values().getOrDefault(ALL_ELSE, text);
    }
}
