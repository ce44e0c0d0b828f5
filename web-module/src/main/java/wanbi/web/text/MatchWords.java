package wanbi.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.intake.api.MatchReason;

/** The reasons of a suggestion in the language of the page: {@code #{matchWords.of(reason)}}. */
@Named
@RequestScoped
public class MatchWords {

    @Inject
    private MatchSentences sentences;

    @Inject
    private Language language;

    public String of(MatchReason reason) {
        return sentences.of(language.getLocale(), reason);
    }

    /** How a tag that tells this effect looks; see {@code parts.css}. */
    public String tone(MatchReason reason) {
        return switch (reason.getEffect()) {
            case "STRONG" -> "ok";
            case "FOR" -> "info";
            case "AGAINST" -> "late";
            default -> "";
        };
    }
}
