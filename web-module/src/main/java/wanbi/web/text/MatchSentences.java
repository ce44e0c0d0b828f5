package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import wanbi.intake.api.MatchReason;

/** The reasons of a suggestion as sentences. */
@ApplicationScoped
public class MatchSentences {

    @Inject
    Wording wording;

    public String of(Locale locale, MatchReason reason) {
        Object[] words = reason.getArguments().stream()
                .map(argument -> word(locale, reason.getAttribute(), argument))
                .toArray();
        return wording.text(locale, "match." + reason.getCode(), words);
    }

    /** Arguments are codes of colours and of categories, words, or numbers. */
    private Object word(Locale locale, String attribute, Object argument) {
        if (argument instanceof Collection<?> colours) {
            return colours.stream()
                    .map(colour -> wording.code(locale, "colour", colour.toString()))
                    .collect(Collectors.joining(Wording.ENGLISH.equals(locale) ? ", " : "、"));
        }
        return "CATEGORY".equals(attribute) ? wording.code(locale, "category", argument.toString()) : argument;
    }
}
