package wanbi.intake.api;

import java.util.regex.Pattern;

/**
 * The eighteen characters of a resident identity number. They are not collected (L-08, L-30): kind and last four are
 * enough, so free text that carries one is refused, not kept.
 */
public final class ResidentNumber {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[ \\-](?=[\\dXx])");
    private static final int LENGTH = 18;

    private ResidentNumber() {}

    /** True also when it is written in groups with blanks or dashes between. */
    public static boolean standsIn(String text) {
        return text != null
                && text.length() >= LENGTH
                && (SHAPE.matcher(text).find()
                        || SHAPE.matcher(GROUPED.matcher(text).replaceAll("")).find());
    }
}
