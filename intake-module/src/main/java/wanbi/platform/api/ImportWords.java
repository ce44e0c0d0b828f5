package wanbi.platform.api;

import java.util.List;
import java.util.Locale;
import wanbi.kernel.FieldError;

/** What an import says in words and understands of words; the web has the texts. */
public interface ImportWords {

    /** Which field of a row is meant, what is wrong with it and what to do. */
    String say(String kind, FieldError error, Locale locale);

    /** The heading of a field's column in the template; the field itself when nobody wrote one. */
    String heading(String kind, String field, Locale locale);

    /** The one of these codes that is meant by its own name or by its word in either language; else what was typed. */
    String code(String list, List<String> codes, String typed);
}
