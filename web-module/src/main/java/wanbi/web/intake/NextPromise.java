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
import java.util.List;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Messages;

/** Promises another time to the client, by word of mouth or in writing. */
@Named
@ViewScoped
public class NextPromise implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientContacts contacts;

    @Inject
    private Messages messages;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    private Boolean written;
    private Instant at;
    private String channel = "PHONE";
    private String text;
    private boolean send;
    private String address;
    private boolean english;

    @PostConstruct
    void begin() {
        at = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
    }

    /** Whether the house can write to clients at all. */
    public boolean isWritten() {
        if (written == null) {
            List<MessageChannel> open = messages.openChannels();
            written = open.contains(MessageChannel.SMS) || open.contains(MessageChannel.MAIL);
        }
        return written;
    }

    public String promise() {
        var letter = send ? new ContactCommand.Letter(address, english) : null;
        contacts.promise(new ContactCommand.MakePromise(view.number(), at, channel, text, letter));
        return CaseTab.CONTACT.of(view.number());
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isSend() {
        return send;
    }

    public void setSend(boolean send) {
        this.send = send;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }
}
