package wanbi.intake.internal.matching;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.Locale;

/** One way of writing for all: half width, lower case, simplified characters. */
final class PlainText {

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    /** Filled as characters are met; zero for one not yet met. Two threads that meet one write the same. */
    private static final char[] SIMPLIFIED = new char[LAST_HAN - FIRST_HAN + 1];

    private PlainText() {}

    static String of(String written) {
        if (written == null) {
            return "";
        }
        String narrow = isPlain(written)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] letters = narrow.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = simplified(letters[i]);
        }
        return new String(letters);
    }

    /** Most of what is written is Chinese without anything to narrow. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> isHan((char) letter) || letter >= 'a' && letter <= 'z' || letter == '，');
    }

    static boolean isHan(char letter) {
        return letter >= FIRST_HAN && letter <= LAST_HAN;
    }

    private static char simplified(char letter) {
        if (!isHan(letter)) {
            return letter;
        }
        char known = SIMPLIFIED[letter - FIRST_HAN];
        return known == 0 ? learnt(letter) : known;
    }

    private static char learnt(char letter) {
        String one = ZhConverterUtil.toSimple(String.valueOf(letter));
        char simple = one.length() == 1 ? one.charAt(0) : letter;
        SIMPLIFIED[letter - FIRST_HAN] = simple;
        return simple;
    }
}
