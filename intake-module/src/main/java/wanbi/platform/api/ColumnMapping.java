package wanbi.platform.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Where in a file each thing that its rows say stands. */
public final class ColumnMapping {

    private static final String ALL_ELSE = "*";

    private final Map<String, Source> sources = new HashMap<>();
    private final int width;

    /** @param column place in the row, −1 for a constant */
    private record Source(int column, Map<String, String> values, String constant) {}

    private ColumnMapping(int width) {
        this.width = width;
    }

    /**
     * @param rules field → rule, as asked for; fields written with dots or slashes
     * @param known whether a code is one of the field's; asked for every constant and every value mapped to
     */
    public static ColumnMapping of(
            List<ImportField> fields,
            Map<String, ColumnRule> rules,
            List<String> columns,
            BiPredicate<String, String> known) {
        FieldErrors errors = new FieldErrors();
        ColumnMapping mapping = new ColumnMapping(columns.size());
        rules.forEach((typed, rule) -> {
            String path = typed.replace('.', '/');
            if (fields.stream().anyMatch(field -> field.path().equals(path))) {
                mapping.add(path, rule, columns, known, errors);
            } else {
                errors.add(at(typed), "UNKNOWN_FIELD", typed);
            }
        });
        for (ImportField field : fields) {
            boolean missing = field.required() && !mapping.has(field.path());
            boolean noted =
                    errors.all().stream().anyMatch(error -> error.field().equals(at(field.path())));
            errors.unless(!missing || noted, at(field.path()), "REQUIRED");
        }
        errors.refuse();
        return mapping;
    }

    private void add(
            String path, ColumnRule rule, List<String> columns, BiPredicate<String, String> known, FieldErrors errors) {
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
                .filter(value -> value != null && !known.test(path, value))
                .forEach(value -> errors.add(at(path), "UNKNOWN_CODE", value));
        errors.unless(constant == null || known.test(path, constant), at(path), "UNKNOWN_CODE", constant);
        sources.put(path, new Source(constant == null ? columns.indexOf(column) : -1, values, constant));
    }

    private static String at(String path) {
        return "mapping/" + path.replace('.', '/');
    }

    public boolean has(String field) {
        return sources.containsKey(field);
    }

    /** How many columns the head has. */
    public int width() {
        return width;
    }

    /** The text that a row has for the field, cleaned and through the value map; null for a blank. */
    public String text(String field, SheetRow row) {
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
