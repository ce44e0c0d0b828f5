package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.FeedbackProposal;

/** What may be said to a client, filled with the facts of the case: class and place, no feature and no person. */
@ApplicationScoped
public class FeedbackSentences {

    @Inject
    Wording wording;

    public String of(Locale locale, FeedbackProposal proposal) {
        String said = wording.text(
                locale,
                "feedbackText." + proposal.getSituation(),
                proposal.getSiteName(),
                wording.code(locale, "category", proposal.getCategory()),
                orWord(locale, proposal.getPlacePath(), "feedbackText.somewhere"),
                orWord(locale, proposal.getTelephone(), "feedbackText.desk"));
        Stream<String> unsaid =
                proposal.getCannotTell().stream().map(code -> wording.text(locale, "feedbackUnsaid." + code));
        return Stream.concat(Stream.of(said), unsaid)
                .collect(Collectors.joining(Wording.ENGLISH.equals(locale) ? " " : ""));
    }

    private String orWord(Locale locale, String text, String key) {
        return text == null ? wording.text(locale, key) : text;
    }
}
