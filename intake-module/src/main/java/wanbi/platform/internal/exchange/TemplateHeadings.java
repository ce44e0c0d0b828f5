package wanbi.platform.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.ImportField;
import wanbi.platform.api.ImportWords;

/** The headings under which a file of one kind is understood without any mapping: the template's, in both languages. */
final class TemplateHeadings {

    /** The first column of a template, and what a list of refused rows puts around its cells. */
    private static final Set<String> NOT_READ = Set.of("备注", "note", "行号 row", "原因", "reason");

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Map<String, String> fields = new LinkedHashMap<>();

    private TemplateHeadings() {}

    static TemplateHeadings of(String kind, List<ImportField> known, ImportWords words) {
        TemplateHeadings headings = new TemplateHeadings();
        for (ImportField field : known) {
            Stream.concat(
                            Stream.of(field.path()),
                            LANGUAGES.stream().map(locale -> words.heading(kind, field.path(), locale)))
                    .forEach(heading -> headings.fields.put(plain(heading), field.path()));
        }
        return headings;
    }

    Map<String, ColumnRule> rules(List<String> columns) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        List<String> strange = new ArrayList<>();
        for (String column : columns) {
            String field = fields.get(plain(column));
            if (field != null && !rules.containsKey(field)) {
                rules.put(field, new ColumnRule(column, Map.of(), null));
            } else if (!NOT_READ.contains(plain(column))) {
                strange.add(column);
            }
        }
        if (!strange.isEmpty()) {
            throw new InvalidInput("file", "UNKNOWN_HEADING", String.join("、", strange));
        }
        return rules;
    }

    /** A star marks the columns that must be filled in; blanks and capitals do not count. */
    private static String plain(String heading) {
        return heading.replace("*", "").replace("＊", "").strip().toLowerCase(Locale.ROOT);
    }
}
