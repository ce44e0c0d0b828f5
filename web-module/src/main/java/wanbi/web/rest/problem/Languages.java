package wanbi.web.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import wanbi.web.text.Wording;

/** The language of an answer: what the client asks for if we speak it, else Chinese. */
public final class Languages {

    private Languages() {}

    public static Locale asked(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Wording.CHINESE;
        }
        try {
            List<LanguageRange> wishes = LanguageRange.parse(acceptLanguage);
            Locale best = Locale.lookup(wishes, List.of(Wording.ENGLISH, Locale.CHINESE));
            return Wording.closest(best);
        } catch (IllegalArgumentException notALanguage) {
            return Wording.CHINESE;
        }
    }
}
