package wanbi.web.paper;

import java.util.regex.Pattern;

/** What people typed, made fit for paper: bounded, and without characters that nobody can see. */
final class Printable {

    /** A longer text than any field takes would only serve to fill the printer with pages. */
    private static final int LONGEST = 4_000;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");

    private Printable() {}

    static String of(String text) {
        return text == null ? "" : INVISIBLE.matcher(cut(text, LONGEST)).replaceAll("");
    }

    /** At most so many characters as people count them, the rest shown by an ellipsis. */
    static String cut(String text, int longest) {
        if (text == null || text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** In groups, for reading out and typing off: {@code 7F3K 92QX}. */
    static String grouped(String text, int size, String between) {
        return text == null ? "" : text.replaceAll("(.{%d})(?=.)".formatted(size), "$1" + between);
    }

    /** A mainland mobile number as people say it, 138 0013 8000; any other as it is. */
    static String phone(String number) {
        return number != null && number.matches("1\\d{10}")
                ? number.replaceAll("(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3")
                : number;
    }
}
