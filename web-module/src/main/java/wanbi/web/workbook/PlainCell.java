package wanbi.web.workbook;

import java.util.regex.Pattern;

/**
 * A text made fit for a cell (I18): one line, no characters that XML or the eye cannot take, and never at its start what
 * a spreadsheet would run as a formula when the cell is typed over or the sheet is saved as CSV.
 */
final class PlainCell {

    /** What Excel can hold; with room for the sign in front. */
    private static final int LONGEST = 32_700;

    /** Tab and line breaks are triggers too; they are gone before this is asked. */
    private static final String TRIGGERS = "=+-@＝＋－＠";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF]");

    private PlainCell() {}

    /** Empty for null. */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        String line = UNSEEN.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        String bounded = line.codePointCount(0, line.length()) > LONGEST
                ? line.substring(0, line.offsetByCodePoints(0, LONGEST / 2))
                : line;
        return !bounded.isEmpty() && TRIGGERS.indexOf(bounded.charAt(0)) >= 0 ? "'" + bounded : bounded;
    }
}
