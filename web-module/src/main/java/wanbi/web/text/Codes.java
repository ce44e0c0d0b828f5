package wanbi.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.ContentView;
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

    /** A status of whatever kind of thing: case, item, or receipt. */
    public String anyStatus(String code) {
        return Stream.of("caseStatus", "itemStatus", "receiptStatus")
                .map(list -> of(list, code))
                .filter(word -> !word.equals(code))
                .findFirst()
                .orElse(code);
    }

    public String all(String list, Collection<String> codes) {
        String between = language.isEnglish() ? ", " : "、";
        return codes.stream().map(code -> of(list, code)).collect(Collectors.joining(between));
    }

    /** Colours; none means that the client does not know. */
    public String colours(Collection<String> colours) {
        return colours == null || colours.isEmpty() ? orUnknown(Texts.UNKNOWN) : all("colour", colours);
    }

    public String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    public String joined(Collection<String> texts) {
        return String.join(language.isEnglish() ? "; " : "；", texts);
    }

    /** A value of a comparison: a code, codes joined by commas, or a text. */
    public String attribute(String attribute, String value) {
        if (value == null || value.isBlank() || Texts.UNKNOWN.equals(value)) {
            return orUnknown(value);
        }
        return switch (attribute) {
            case "CATEGORY" -> of("category", value);
            case "COLOUR" -> all("colour", List.of(value.split(",\\s*")));
            default -> value;
        };
    }

    /** What is inside, with the word for each kind. */
    public String contents(Collection<ContentView> contents) {
        String between = language.isEnglish() ? "; " : "；";
        return contents.stream()
                .map(content -> of("contentKind", content.getKind())
                        + (content.getText() == null ? "" : " " + content.getText()))
                .collect(Collectors.joining(between));
    }

    /** A text, the word for "unknown", or a dash where nothing was said. */
    public String orUnknown(String text) {
        if (text == null || text.isBlank()) {
            return "—";
        }
        return Texts.UNKNOWN.equals(text) ? wording.text(language.getLocale(), "unknown") : text;
    }
}
