package wanbi.intake.internal.tripwire;

import java.text.Normalizer;
import java.util.Locale;
import wanbi.kernel.Texts;

/**
 * The number of a card, a fob or a vehicle's tag, the same however it is written: wide or narrow, large or small, with
 * blanks and dashes or without. Leading zeros belong to it. The table's index is over the same rule ({@code
 * intake.card_number}).
 */
record CardNumber(String value) {

    static final int LONGEST = 60;

    private static final String BETWEEN = "[\\s\\-\\u2010-\\u2015\\u2212]";

    /** Null when nothing is left. */
    static CardNumber of(String written) {
        String cleaned = Texts.clean(written);
        if (cleaned == null) {
            return null;
        }
        String plain = Normalizer.normalize(cleaned, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll(BETWEEN, "");
        return plain.isEmpty() ? null : new CardNumber(plain);
    }
}
