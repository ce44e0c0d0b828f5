package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import wanbi.investigation.api.ClueCommand;
import wanbi.investigation.api.Clues;
import wanbi.kernel.CaseNumber;

/** Takes down what somebody has seen or heard; about a person the looks, never a name. */
@Named
@ViewScoped
public class ClueForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clues clues;

    private String kind = "";
    private String appearance;
    private String observed;
    private Instant seenAt;
    private String reliability = "B";
    private String source;
    private boolean sourceProtected;
    private String wordsReason;

    /** @param chosen CLUE or PERSON; empty to fold it up */
    public void begin(String chosen) {
        kind = chosen;
    }

    public String send(String caseNumber) {
        var said = new ClueCommand.Record(
                new CaseNumber(caseNumber),
                appearance,
                observed,
                seenAt,
                null,
                reliability,
                source,
                sourceProtected,
                wordsReason);
        if ("PERSON".equals(kind)) {
            clues.recordPerson(new ClueCommand.Person(said));
        } else {
            clues.record(said);
        }
        return ExhibitForm.back(caseNumber);
    }

    public String getKind() {
        return kind;
    }

    public String getAppearance() {
        return appearance;
    }

    public void setAppearance(String appearance) {
        this.appearance = appearance;
    }

    public String getObserved() {
        return observed;
    }

    public void setObserved(String observed) {
        this.observed = observed;
    }

    public Instant getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(Instant seenAt) {
        this.seenAt = seenAt;
    }

    public String getReliability() {
        return reliability;
    }

    public void setReliability(String reliability) {
        this.reliability = reliability;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isSourceProtected() {
        return sourceProtected;
    }

    public void setSourceProtected(boolean sourceProtected) {
        this.sourceProtected = sourceProtected;
    }

    public String getWordsReason() {
        return wordsReason;
    }

    public void setWordsReason(String wordsReason) {
        this.wordsReason = wordsReason;
    }
}
