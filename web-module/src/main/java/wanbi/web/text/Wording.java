package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words on the screen. Chinese is the default, English stands beside it; one bundle per context, and {@code codes}
 * for the lists of codes. A key is looked for in all of them.
 */
@ApplicationScoped
public class Wording {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Base names of the bundles under {@code wanbi/texts}. */
    public static final List<String> BUNDLES = List.of(
            "codes",
            "web",
            "rest",
            "paper",
            "workbook",
            "office",
            "platform",
            "outbox",
            "intake",
            "found",
            "matching",
            "procedure",
            "legal",
            "guards",
            "tripwire",
            "contact",
            "work",
            "handover",
            "receipt",
            "safe",
            "letter",
            "ending",
            "imports",
            "investigation",
            "footage",
            "theft",
            "search",
            "care",
            "leaflet",
            "scene",
            "evidence",
            "tip",
            "custody",
            "police",
            "pack");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** English when the first choice is English, else Chinese. */
    public static Locale closest(Locale wished) {
        return wished != null && "en".equals(wished.getLanguage()) ? ENGLISH : CHINESE;
    }

    /**
     * The text with its arguments filled in; the key itself when nobody wrote a text. An argument that is a list holds
     * keys of texts, and is told in words.
     */
    public String text(Locale locale, String key, Object... arguments) {
        return find(locale, key)
                .map(pattern -> format(locale, pattern, inWords(locale, arguments)))
                .orElse(key);
    }

    private static Object[] inWords(Locale locale, Object[] arguments) {
        String between = closest(locale).equals(ENGLISH) ? ", " : "、";
        return Stream.of(arguments)
                .map(argument -> argument instanceof Collection<?> keys
                        ? keys.stream()
                                .map(String::valueOf)
                                .map(key -> find(locale, key).orElse(key))
                                .collect(Collectors.joining(between))
                        : argument)
                .toArray();
    }

    /** The word for a code of a list, for example {@code category} and {@code WALLET}; the code itself if unknown. */
    public String code(Locale locale, String list, String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        return find(locale, list + "." + code).orElse(code);
    }

    /** The sentence of a refusal. */
    public String refusal(Locale locale, String code, Object... arguments) {
        return text(locale, "refusal." + code, arguments);
    }

    private static String format(Locale locale, String pattern, Object[] arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    private static Optional<String> find(Locale locale, String key) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, closest(locale)))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<ResourceBundle> bundle(String name, Locale locale) {
        try {
            Locale file = locale.equals(ENGLISH) ? ENGLISH : Locale.ROOT;
            return Stream.of(
                    ResourceBundle.getBundle("wanbi.texts." + name, file, Wording.class.getClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Stream.empty();
        }
    }
}
