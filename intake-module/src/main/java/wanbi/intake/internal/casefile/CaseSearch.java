package wanbi.intake.internal.casefile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.kernel.Texts;

/**
 * What somebody typed into the search box, by its shape: a case number or its beginning, the tail of a telephone number,
 * or words of the thing.
 *
 * @param condition on {@code c}, with one placeholder
 * @param value for it: a text, or a list of them
 */
record CaseSearch(String condition, Object value) {

    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Z0-9]{1,9}-[A-Z0-9-]*");
    private static final Pattern PHONE_TAIL = Pattern.compile("\\d{4,15}");

    private static final CaseSearch ANYTHING = new CaseSearch("", null);

    static CaseSearch of(String typed) {
        String text = Texts.clean(typed);
        if (text == null) {
            return ANYTHING;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(upper).matches()) {
            return new CaseSearch(" and c.number like ?", upper + "%");
        }
        if (PHONE_TAIL.matcher(text).matches()) {
            return new CaseSearch(
                    " and reverse(c.client_phone) like ?",
                    new StringBuilder(text).reverse().append('%').toString());
        }
        List<String> pairs = Bigrams.of(text);
        return pairs.isEmpty() ? new CaseSearch(" and c.number = ?", text) : new CaseSearch(" and c.words @> ?", pairs);
    }

    boolean isAny() {
        return value == null;
    }
}
