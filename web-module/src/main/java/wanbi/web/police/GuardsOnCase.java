package wanbi.web.police;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.investigation.api.GuardPartyView;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.GuardContractView;
import wanbi.web.intake.CaseRecord;
import wanbi.web.intake.CaseTab;

/** The guard companies that may have stood at the gate when it happened, and what passed between them and us (L-18). */
@Named
@ViewScoped
public class GuardsOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuardParties parties;

    @Inject
    private CaseRecord record;

    @Inject
    private Clock clock;

    private transient List<GuardPartyView> all;
    private Integer contract;
    private String kind;
    private Instant at;
    private String channel;
    private String person;
    private String text;
    private LocalDate answerBy;

    public List<GuardPartyView> getAll() {
        if (all == null) {
            all = parties.ofCase(number());
        }
        return all;
    }

    /** Opens the few fields of a note, or closes them again. */
    public void choose(int party, String chosen) {
        boolean again = contract != null && contract == party && chosen.equals(kind);
        contract = again ? null : party;
        kind = chosen;
        at = clock.instant();
        person = getAll().stream()
                .map(GuardPartyView::getContract)
                .filter(one -> one.getNumber() == party)
                .map(GuardContractView::getContact)
                .findFirst()
                .orElse(null);
    }

    public String note() {
        parties.note(new GuardPartyCommand.Note(number(), contract, kind, at, channel, person, text, answerBy));
        return CaseTab.POLICE.of(number());
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    public List<String> getChannels() {
        return GuardPartyCommand.CHANNELS;
    }

    public Integer getContract() {
        return contract;
    }

    public String getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }
}
