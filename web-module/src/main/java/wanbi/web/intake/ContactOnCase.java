package wanbi.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.ContactLog;
import wanbi.intake.api.FeedbackProposal;
import wanbi.kernel.Texts;
import wanbi.web.text.FeedbackSentences;
import wanbi.web.text.Language;

/** What the client of the case that stands open was told, and the form to tell more; the next contact is promised with it. */
@Named
@ViewScoped
public class ContactOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientContacts contacts;

    @Inject
    private FeedbackSentences sentences;

    @Inject
    private Language language;

    @Inject
    private CaseRecord record;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    /** Read once for each time that the page is opened. */
    private transient ContactLog log;

    private transient List<FeedbackProposal> proposals;

    private String channel = "PHONE";
    private String outcome = "REACHED";
    private Instant at;
    private String text;
    private Instant nextAt;
    private String nextChannel = "PHONE";
    private String nextText;

    @PostConstruct
    void begin() {
        at = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        nextAt = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
    }

    public ContactLog getLog() {
        if (log == null) {
            log = contacts.of(view.number());
        }
        return log;
    }

    public List<FeedbackProposal> getProposals() {
        if (proposals == null) {
            proposals = contacts.proposals(view.number());
        }
        return proposals;
    }

    /** Newest first. */
    public List<ToldLine> getTold() {
        return Stream.concat(
                        getLog().getFeedback().stream().map(ToldLine::of),
                        record.getFile().getNotifications().stream().map(ToldLine::of))
                .sorted(Comparator.comparing(ToldLine::getAt).reversed())
                .toList();
    }

    /** Something is promised or may be said: the case waits for its client, or its client for us. */
    public boolean isOpen() {
        return getLog().getRunning() != null || !getProposals().isEmpty();
    }

    /** Stands below what was typed already. */
    public void propose(String situation) {
        getProposals().stream()
                .filter(proposal -> proposal.getSituation().equals(situation))
                .map(proposal -> sentences.of(language.getLocale(), proposal))
                .forEach(words -> text = Texts.clean(text) == null ? words : text + "\n" + words);
    }

    public String tell() {
        contacts.feedback(
                new ContactCommand.GiveFeedback(view.number(), at, channel, outcome, text, isOpen() ? next() : null));
        return CaseTab.CONTACT.of(view.number());
    }

    private ContactCommand.Next next() {
        return new ContactCommand.Next(nextAt, nextChannel, nextText);
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Instant getNextAt() {
        return nextAt;
    }

    public void setNextAt(Instant nextAt) {
        this.nextAt = nextAt;
    }

    public String getNextChannel() {
        return nextChannel;
    }

    public void setNextChannel(String nextChannel) {
        this.nextChannel = nextChannel;
    }

    public String getNextText() {
        return nextText;
    }

    public void setNextText(String nextText) {
        this.nextText = nextText;
    }
}
