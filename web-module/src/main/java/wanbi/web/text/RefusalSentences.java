package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import wanbi.kernel.FieldError;
import wanbi.platform.api.ImportWords;

/** Says what is wrong with a field of an imported row, and how the columns of a template are called. */
@ApplicationScoped
class RefusalSentences implements ImportWords {

    @Inject
    Wording wording;

    @Override
    public String say(String kind, FieldError error, Locale locale) {
        String sentence =
                wording.refusal(locale, error.code(), error.arguments().toArray());
        String field = error.field().split("/\\d")[0];
        String name = heading(kind, field, locale);
        return name.equals(field) ? sentence : wording.text(locale, "ledger.refusal", name, sentence);
    }

    @Override
    public String heading(String kind, String field, Locale locale) {
        String own = "import." + kind + "." + field;
        String name = wording.text(locale, own);
        return name.equals(own) ? ofLedger(field, locale) : name;
    }

    @Override
    public String code(String list, List<String> codes, String typed) {
        return codes.stream()
                .filter(code -> code.equalsIgnoreCase(typed)
                        || wording.code(Wording.CHINESE, list, code).equalsIgnoreCase(typed)
                        || wording.code(Wording.ENGLISH, list, code).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(typed);
    }

    private String ofLedger(String field, Locale locale) {
        String key = "ledger." + field;
        String name = wording.text(locale, key);
        return name.equals(key) ? field : name;
    }
}
