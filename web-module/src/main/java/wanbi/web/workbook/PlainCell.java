package wanbi.web.workbook;

/**
 * A text made fit for a cell (I18): one line, no characters that XML or the eye cannot take, and never at its start what
 * a spreadsheet would run as a formula when the cell is typed over or the sheet is saved as CSV.
 */
final class PlainCell {

    /** What Excel can hold, in UTF-16 units; with room for the sign in front. */
    private static final int LONGEST = 32_700;

    /** Tab and line breaks are triggers too; they are gone before this is asked. */
    private static final String TRIGGERS = "=+-@＝＋－＠";

    private PlainCell() {}

    /** Empty for null. */
    static String of(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String line = oneLine(text);
        return !line.isEmpty() && TRIGGERS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean gap = false;
        for (int at = 0; at < text.length() && line.length() < LONGEST - 2; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isGap(point)) {
                gap = !line.isEmpty();
            } else if (!isUnseen(point)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.appendCodePoint(point);
            }
        }
        return line.toString();
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.SURROGATE || point == 0xFFFE || point == 0xFFFF;
    }
}
