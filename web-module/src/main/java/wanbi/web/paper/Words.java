package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.kernel.Texts;
import wanbi.web.text.Wording;

/** The words on paper: Chinese first, English beneath. */
@ApplicationScoped
class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Wording wording;

    Words() {
        this(new Wording());
    }

    @Inject
    Words(Wording wording) {
        this.wording = wording;
    }

    String zh(String key, Object... arguments) {
        return wording.text(Wording.CHINESE, "paper." + key, arguments);
    }

    String en(String key, Object... arguments) {
        return wording.text(Wording.ENGLISH, "paper." + key, arguments);
    }

    /** Both words of a code; the unknown is said, never left blank (R05). */
    String code(String list, String code) {
        return isUnknown(code)
                ? unknown()
                : wording.code(Wording.CHINESE, list, code) + " " + wording.code(Wording.ENGLISH, list, code);
    }

    String zhCode(String list, String code) {
        return isUnknown(code) ? unknown() : wording.code(Wording.CHINESE, list, code);
    }

    String enCode(String list, String code) {
        return isUnknown(code) ? en("unknown") : wording.code(Wording.ENGLISH, list, code);
    }

    String actInEnglish(String act) {
        return wording.text(Wording.ENGLISH, "act." + act);
    }

    /** What was done, as the chronology names it. */
    String act(String act) {
        return wording.text(Wording.CHINESE, "act." + act);
    }

    String colours(List<String> codes) {
        return codes == null || codes.isEmpty()
                ? unknown()
                : codes.stream().map(code -> zhCode("colour", code)).collect(Collectors.joining("、"));
    }

    /** Each content is recorded as the code of its kind and a text. */
    String contents(List<String> contents) {
        return contents == null || contents.isEmpty()
                ? zh("none")
                : contents.stream().map(this::content).collect(Collectors.joining("；"));
    }

    private String content(String content) {
        String[] parts = content.split(" ", 2);
        return zhCode("contentKind", parts[0]) + (parts.length > 1 ? " " + parts[1] : "");
    }

    String orUnknown(String text) {
        return isUnknown(text) ? unknown() : text;
    }

    String orNone(String text) {
        return text == null || text.isBlank() ? zh("none") : text;
    }

    String time(Instant at, String zone) {
        return at == null ? unknown() : MINUTE.format(at.atZone(ZoneId.of(zone)));
    }

    private String unknown() {
        return zh("unknown");
    }

    static boolean isUnknown(String text) {
        return text == null || text.isBlank() || Texts.UNKNOWN.equals(text);
    }
}
