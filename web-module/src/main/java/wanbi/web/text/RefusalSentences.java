package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import wanbi.intake.api.RefusalWords;
import wanbi.kernel.FieldError;

/** Says what is wrong with a field of an imported ledger, for the list of refused rows. */
@ApplicationScoped
class RefusalSentences implements RefusalWords {

    @Inject
    Wording wording;

    @Override
    public String say(FieldError error, Locale locale) {
        String sentence =
                wording.refusal(locale, error.code(), error.arguments().toArray());
        String key = "ledger." + error.field();
        String name = wording.text(locale, key);
        return name.equals(key) ? sentence : wording.text(locale, "ledger.refusal", name, sentence);
    }
}
