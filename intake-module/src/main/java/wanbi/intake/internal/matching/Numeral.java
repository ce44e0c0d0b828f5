package wanbi.intake.internal.matching;

/**
 * A number at some place of a text, in digits or in Chinese, with the measure word after it.
 *
 * @param measure zero when none follows: 三星 is no three
 */
record Numeral(int value, char measure, int end) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String MEASURES = "个只把张串条件枚块根支颗粒片盒瓶袋双副对辆台部本套页册元圆岁寸层号";
    private static final int MOST = 9_999_999;

    /** Null where no number stands. */
    static Numeral at(String text, int from) {
        if (from > 0 && digit(text.charAt(from - 1)) >= 0 || digit(text.charAt(from)) < 0) {
            return null;
        }
        long value = 0;
        long part = 0;
        int at = from;
        for (; at < text.length() && digit(text.charAt(at)) >= 0 && value + part < MOST; at++) {
            int digit = digit(text.charAt(at));
            if (digit < 10) {
                part = part * 10 + digit;
            } else {
                value += Math.max(part, 1) * digit;
                part = 0;
            }
        }
        boolean measured = at < text.length() && MEASURES.indexOf(text.charAt(at)) >= 0;
        return new Numeral((int) (value + part), measured ? text.charAt(at) : 0, measured ? at + 1 : at);
    }

    /** 0 to 9, 10 or 100 for a place, −1 for anything else. */
    private static int digit(char letter) {
        if (letter >= '0' && letter <= '9') {
            return letter - '0';
        }
        return switch (letter) {
            case '十' -> 10;
            case '百' -> 100;
            case '两', '俩' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(letter);
        };
    }
}
