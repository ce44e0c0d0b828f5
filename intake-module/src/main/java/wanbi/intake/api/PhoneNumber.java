package wanbi.intake.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as people give it (R05): a mobile of the mainland, a landline with its area code and perhaps an
 * extension, or an international one with its plus. Kept without blanks, brackets and dashes, so that equal numbers
 * look equal.
 */
public final class PhoneNumber {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[2-9]\\d{6,7}");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{5,14}");
    private static final Pattern EXTENSION =
            Pattern.compile("(.*?)(?:转|分机|ext\\.?|[x#])(\\d{1,6})", Pattern.CASE_INSENSITIVE);

    private PhoneNumber() {}

    /** The number as it is kept, an extension behind an {@code x}; empty when it is none. */
    public static Optional<String> normalised(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String bare = halfWidth(typed).replaceAll("[\\s()\\-‐‑–—·.]", "");
        var parts = EXTENSION.matcher(bare);
        String extension = parts.matches() ? "x" + parts.group(2) : "";
        String number = withoutHomePrefix(parts.matches() ? parts.group(1) : bare);
        boolean fixed =
                LANDLINE.matcher(number).matches() || SERVICE.matcher(number).matches();
        boolean other =
                MOBILE.matcher(number).matches() || ABROAD.matcher(number).matches();
        return fixed || other && extension.isEmpty() ? Optional.of(number + extension) : Optional.empty();
    }

    private static String halfWidth(String typed) {
        StringBuilder half = new StringBuilder(typed.length());
        typed.chars()
                .map(c -> c == '　' ? ' ' : c >= '！' && c <= '～' ? c - ('！' - '!') : c)
                .forEach(c -> half.append((char) c));
        return half.toString();
    }

    /** +86 138… and 0086 138… are the mobile itself; +86 21… is the landline with its zero. */
    private static String withoutHomePrefix(String number) {
        String plus = number.startsWith("00") ? "+" + number.substring(2) : number;
        if (!plus.startsWith("+86")) {
            return plus;
        }
        String home = plus.substring(3);
        return MOBILE.matcher(home).matches() || home.startsWith("0") ? home : "0" + home;
    }
}
