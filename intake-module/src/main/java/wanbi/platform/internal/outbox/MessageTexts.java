package wanbi.platform.internal.outbox;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.platform.api.Message;

/** Fills a context's words. Chinese is the bundle without a suffix. */
final class MessageTexts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private MessageTexts() {}

    static Letter letter(Message message) {
        ResourceBundle words = ResourceBundle.getBundle(
                message.template().bundle(),
                message.english() ? Locale.ENGLISH : Locale.ROOT,
                MessageTexts.class.getClassLoader(),
                NO_FALLBACK);
        String code = message.template().code();
        return new Letter(
                message.address(),
                filled(words.getString(code + ".subject"), message.values())
                        .replaceAll("\\s+", " ")
                        .strip(),
                filled(words.getString(code + ".text"), message.values()).strip());
    }

    /** Values are not looked into, so that braces which somebody typed stay what they are. */
    static String filled(String pattern, Map<String, String> values) {
        Matcher places = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            String value = values.get(places.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing was given for {" + places.group(1) + "}");
            }
            places.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return places.appendTail(text).toString();
    }
}
