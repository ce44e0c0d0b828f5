package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.handover.api.LetterCommand;
import wanbi.handover.api.LetterView;
import wanbi.handover.api.Letters;
import wanbi.kernel.CaseNumber;

/** The letters of the case that stands open. */
@Named
@ViewScoped
public class LettersOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Letters letters;

    @Inject
    private CaseRecord record;

    private transient List<LetterView> all;
    private String kind = "LOSS_CONFIRMATION";
    private String language = "zh";

    public String issue() {
        letters.issue(new LetterCommand.Issue(number(), kind, language));
        return CaseTab.NOTIFY.of(number());
    }

    public List<LetterView> getAll() {
        if (all == null) {
            all = letters.ofCase(number());
        }
        return all;
    }

    /** A closing letter is offered once the case is watched. */
    public List<String> getKinds() {
        return "WATCH".equals(record.getFile().getStatus())
                ? List.of("LOSS_CONFIRMATION", "HANDLING_STATEMENT", "CLOSING")
                : List.of("LOSS_CONFIRMATION", "HANDLING_STATEMENT");
    }

    public List<String> getLanguages() {
        return List.of("zh", "en");
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
