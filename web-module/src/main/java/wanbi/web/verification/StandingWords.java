package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import wanbi.web.text.Wording;

/** Where a case stands, in a client's words. */
@ApplicationScoped
public class StandingWords {

    @Inject
    Wording wording;

    public String status(Locale locale, String status) {
        return word(locale, "standing.status.", status);
    }

    /** What the client can do, or what happens next. */
    public String whatNow(Locale locale, String status) {
        return word(locale, "standing.whatNow.", status);
    }

    private String word(Locale locale, String list, String status) {
        String word = wording.text(locale, list + status);
        return word.equals(list + status) ? wording.text(locale, list + "OTHER") : word;
    }
}
