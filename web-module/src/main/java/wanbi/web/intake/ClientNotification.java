package wanbi.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.ReporterView;
import wanbi.web.text.Codes;

/** Records how the client was told to collect (R08). */
@Named
@ViewScoped
public class ClientNotification implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Three tries in vain: it is the other person's turn (R08). */
    private static final String ASK_OTHER = "ASK_OTHER";

    @Inject
    private LossCases cases;

    @Inject
    private CaseFileView view;

    @Inject
    private CaseRecord record;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    private String channel = "PHONE";
    private String outcome = "REACHED";
    private Instant at;
    private String text;
    private String other;

    @PostConstruct
    void begin() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        CaseView file = record.getFile();
        boolean othersTurn = file.getReaching() != null
                && ASK_OTHER.equals(file.getReaching().getStep());
        if (othersTurn && file.getOtherContact() != null) {
            ReporterView contact = file.getOtherContact();
            other = Stream.of(codes.of("reporterRelation", contact.getRelation()), contact.getName())
                    .filter(word -> word != null && !word.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    public String record() {
        cases.recordNotification(
                new CaseCommand.Notify(view.number(), view.getVersion(), channel, at, outcome, text, other));
        return CaseTab.NOTIFY.of(view.number());
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
