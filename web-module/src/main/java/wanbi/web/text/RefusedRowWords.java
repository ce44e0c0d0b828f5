package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import wanbi.intake.api.RefusalWords;
import wanbi.kernel.FieldError;

/** The reason beside a refused row: the column as the ledger's people call it, then the sentence. */
@ApplicationScoped
class RefusedRowWords implements RefusalWords {

    @Inject
    Wording wording;

    @Override
    public String say(FieldError error, Locale locale) {
        String field = wording.code(locale, "ledgerField", error.field().replace('/', '.'));
        String sentence = wording.refusal(locale, error.code(), error.arguments().toArray());
        return field + (Wording.closest(locale).equals(Wording.ENGLISH) ? ": " : "：") + sentence;
    }
}
