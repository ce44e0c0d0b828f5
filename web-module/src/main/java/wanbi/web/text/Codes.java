package wanbi.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;
import wanbi.kernel.Texts;

/** Codes in the user's words: {@code #{codes.of('category', item.category)}}. */
@Named
@RequestScoped
public class Codes {

    @Inject
    private Wording wording;

    @Inject
    private Language language;

    public String of(String list, String code) {
        return wording.code(language.getLocale(), list, code);
    }

    public String all(String list, Collection<String> codes) {
        String between = language.isEnglish() ? ", " : "、";
        return codes.stream().map(code -> of(list, code)).collect(Collectors.joining(between));
    }

    /** Colours; none means that the client does not know. */
    public String colours(Collection<String> colours) {
        return colours == null || colours.isEmpty() ? orUnknown(Texts.UNKNOWN) : all("colour", colours);
    }

    /** A text, the word for "unknown", or a dash where nothing was said. */
    public String orUnknown(String text) {
        if (text == null || text.isBlank()) {
            return "—";
        }
        return Texts.UNKNOWN.equals(text) ? wording.text(language.getLocale(), "unknown") : text;
    }
}
