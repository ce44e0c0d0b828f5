package wanbi.kernel;

import java.util.regex.Pattern;

/** Cleans what people type: trimmed, no control characters (procedure.md D, common to all write operations). */
public final class Texts {

    /** What stands where the client does not know: an explicit choice, never a blank (R05). */
    public static final String UNKNOWN = "UNKNOWN";

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 -]{1,18}[0-9]");

    private Texts() {}

    /** Null when nothing is left. Line breaks stay, other control and invisible direction characters go. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        String cleaned = UNSEEN.matcher(typed).replaceAll("").strip();
        return cleaned.isEmpty() ? null : cleaned;
    }

    /** A number that the house's telephone can dial, short ones such as 110 too. */
    public static boolean isDialled(String phone) {
        return DIALLED.matcher(phone).matches();
    }

    /** Length as a person counts: a surrogate pair is one character. */
    public static int length(String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
