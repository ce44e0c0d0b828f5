package wanbi.platform.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;

/**
 * A question in SQL: all tokens of one of its readings, or a number that begins so.
 *
 * @param condition on {@code e}, with a placeholder for each value
 * @param values texts, or lists of them
 */
record Question(String condition, List<Object> values) {

    private static final Pattern BEGINNING = Pattern.compile("[A-Z][A-Z0-9]{1,9}-[A-Z0-9-]*");
    private static final List<String> NUMBERED = List.of("CASE:", "ITEM:", "RECEIPT:");

    /** @param site the only one that is asked about; null for several */
    static Question of(String typed, List<List<String>> readings, SiteCode site) {
        List<String> alternatives = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (List<String> reading : readings) {
            List<String> tokens = new ArrayList<>(reading);
            if (site != null) {
                tokens.add(Tokens.site(site.value()));
            }
            alternatives.add("e.tokens @> ?");
            values.add(tokens);
        }
        String upper = Characters.plain(typed).toUpperCase(Locale.ROOT).strip();
        if (BEGINNING.matcher(upper).matches()) {
            for (String kind : NUMBERED) {
                alternatives.add("(e.subject >= ? and e.subject < ?)");
                values.add(kind + upper);
                values.add(kind + upper + "~");
            }
        }
        return new Question("(" + String.join(" or ", alternatives) + ")", values);
    }

    boolean asksNothing() {
        return values.isEmpty();
    }
}
