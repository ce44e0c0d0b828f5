package wanbi.platform.internal.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts cut so that a word of any length is found inside another: 钱包 in 黑色钱包, and 包 in 钱包. */
final class Characters {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Characters() {}

    /** Full width becomes half, capitals become small, so that equal words look equal. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What a thing is found by: each pair of neighbours, and each Chinese character by itself. */
    static void index(String text, Set<String> tokens) {
        for (String run : BETWEEN.split(plain(text))) {
            int[] characters = run.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                if (characters.length == 1 || Character.isIdeographic(characters[i])) {
                    tokens.add(Character.toString(characters[i]));
                }
                if (i + 1 < characters.length) {
                    tokens.add(new String(characters, i, 2));
                }
            }
        }
    }

    /** What must all be there for a text to be found; empty when nothing can be looked for. */
    static Set<String> asked(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String run : BETWEEN.split(plain(text))) {
            int[] characters = run.codePoints().toArray();
            if (characters.length == 1) {
                tokens.add(run);
            }
            for (int i = 0; i + 1 < characters.length; i++) {
                tokens.add(new String(characters, i, 2));
            }
        }
        return tokens;
    }
}
