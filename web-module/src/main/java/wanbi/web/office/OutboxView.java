package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.MessageView;
import wanbi.platform.api.Messages;
import wanbi.platform.api.Messages.Discard;
import wanbi.platform.api.Messages.MessageQuery;
import wanbi.platform.api.Messages.MessageRef;
import wanbi.web.frame.CurrentSite;

/** Messages that have not arrived: what waits, and what was given up and wants a decision. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private Messages messages;

    @Inject
    private CurrentSite here;

    private String state;
    private String after;
    private String chosen;
    private String reason;
    private transient Slice<MessageView> page;

    public Slice<MessageView> getPage() {
        if (page == null) {
            Set<String> states = Texts.clean(state) == null ? Set.of() : Set.of(state);
            page = messages.list(new MessageQuery(here.getSite(), states, PAGE, Texts.clean(after)));
        }
        return page;
    }

    public void retry(String id) {
        page = null;
        messages.retry(new MessageRef(id));
    }

    public void choose(String id) {
        chosen = id;
        reason = null;
    }

    public void discard() {
        page = null;
        messages.discard(new Discard(chosen, reason));
        choose(null);
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
