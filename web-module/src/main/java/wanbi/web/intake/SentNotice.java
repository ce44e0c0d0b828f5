package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Messages;

/** Has the house tell the client by mail or SMS that something waits to be collected (R08). */
@Named
@ViewScoped
public class SentNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LossCases cases;

    @Inject
    private Messages messages;

    @Inject
    private CaseFileView view;

    private List<String> channels;
    private String channel;
    private String address;
    private String note;
    private boolean english;

    /** What is set up; SMS first, for every client has a telephone. */
    public List<String> getChannels() {
        if (channels == null) {
            List<MessageChannel> open = messages.openChannels();
            channels = List.of(MessageChannel.SMS, MessageChannel.MAIL).stream()
                    .filter(open::contains)
                    .map(Enum::name)
                    .toList();
        }
        return channels;
    }

    public String send() {
        String to = MessageChannel.MAIL.name().equals(channel) ? address : null;
        cases.sendNotice(new CaseCommand.SendNotice(view.number(), view.getVersion(), channel, to, note, english));
        return CaseTab.NOTIFY.of(view.number());
    }

    public String getChannel() {
        return channel == null && !getChannels().isEmpty() ? getChannels().get(0) : channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isEnglish() {
        return english;
    }

    public void setEnglish(boolean english) {
        this.english = english;
    }
}
