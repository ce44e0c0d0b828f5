package wanbi.handover.internal.safedeposit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what looks like the combination of a lock or a PIN in what is typed (R12): it is refused, never stored. A word
 * for a secret with digits or a sign of equality behind it, or digits right before it; turns of a dial; and, where free
 * text is wanted, nothing but a short number. Numbers of seals, boxes and telephones pass.
 */
final class SecretWords {

    private static final String SECRET = "(?:密码|密碼|口令|暗码|暗号|开箱码|开锁码|(?<![a-z])(?:pin|passcode|password|pass ?code"
            + "|combination|unlock code|door code|safe code)(?![a-z]))";
    private static final String DIGIT = "[0-9〇零一二三四五六七八九]";
    private static final String DIGITS = DIGIT + "(?:[ \\-]?" + DIGIT + "){2,9}(?!" + DIGIT + ")";
    /** Up to a few signs between the word and the digits, but no other clause and no word for another number. */
    private static final String BETWEEN = "(?:(?!编号|号码|封条|封签|电话|手机|型号|seal|phone|no\\.?)[^0-9,，。;；.!！?？\\n]){0,8}?";

    private static final Pattern NAMED = Pattern.compile(SECRET + BETWEEN + DIGITS);
    private static final Pattern EQUALS =
            Pattern.compile(SECRET + "\\s*(?:是|为|為|:|=|is(?= ))\\s*[a-z0-9][a-z0-9#*\\-]{2,}");
    private static final Pattern NAMED_BEHIND =
            Pattern.compile("(?<!" + DIGIT + ")" + DIGITS + "\\s*(?:是|为|為|作为|is (?:the|my)|as)\\s*.{0,6}?" + SECRET);
    private static final Pattern DIAL =
            Pattern.compile("(?:左|右|l|r|left|right)\\s*\\d{1,2}\\D{0,3}(?:左|右|l|r|left|right)\\s*\\d{1,2}");
    private static final Pattern BARE = Pattern.compile("\\d{4,8}|\\d{1,2}(?:[ \\-/]\\d{1,2}){2,3}");

    private SecretWords() {}

    /** For numbers of seals, papers and boxes, where digits alone are what is wanted. */
    static boolean areNamedIn(String text) {
        if (text == null) {
            return false;
        }
        String plain = plain(text);
        return NAMED.matcher(plain).find()
                || EQUALS.matcher(plain).find()
                || NAMED_BEHIND.matcher(plain).find()
                || DIAL.matcher(plain).find();
    }

    /** For free text. */
    static boolean areIn(String text) {
        return areNamedIn(text) || text != null && BARE.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
