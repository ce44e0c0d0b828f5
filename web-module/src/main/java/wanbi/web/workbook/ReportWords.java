package wanbi.web.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.kernel.Texts;
import wanbi.web.text.Wording;

/** The words of one workbook in the language asked for. */
final class ReportWords {

    private final Wording wording;
    private final Locale locale;
    private final Map<String, String> sites;
    private final Map<String, String> found = new HashMap<>();

    /** @param sites code → name of those that the caller may see */
    ReportWords(Wording wording, Locale locale, Map<String, String> sites) {
        this.wording = wording;
        this.locale = Wording.closest(locale);
        this.sites = sites;
    }

    boolean isEnglish() {
        return Wording.ENGLISH.equals(locale);
    }

    String text(String key, Object... arguments) {
        return wording.text(locale, "workbook." + key, arguments);
    }

    String answer(boolean yes) {
        return found.computeIfAbsent(yes ? "yes" : "no", this::text);
    }

    /** The heading of the law's table, with English beneath in an English workbook. */
    String heading(String key) {
        String chinese = wording.text(Wording.CHINESE, "workbook." + key);
        return isEnglish() ? chinese + "\n" + text(key) : chinese;
    }

    String code(String list, String code) {
        if (code == null) {
            return null;
        }
        // A ledger asks for the same few words a million times.
        return found.computeIfAbsent(
                list + "." + code,
                any -> Texts.UNKNOWN.equals(code) ? text("unknown") : wording.code(locale, list, code));
    }

    String orUnknown(String value) {
        return Texts.UNKNOWN.equals(value) ? code("", value) : value;
    }

    String colours(List<String> codes) {
        return codes == null || codes.isEmpty()
                ? code("colour", Texts.UNKNOWN)
                : codes.stream().map(code -> code("colour", code)).collect(Collectors.joining("、"));
    }

    String site(String code) {
        String name = sites.get(code);
        return name == null ? code : code + " " + name;
    }
}
