package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.investigation.api.FootageRecords.Viewing;
import wanbi.web.form.PhotoAlbum;

/** A client sits before the screen under supervision, the secrecy notice signed. */
@Named
@ViewScoped
public class ViewingSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FootageKeeping keeping;

    @Inject
    private FootageQueueView view;

    @Inject
    private PhotoAlbum notice;

    private Instant startedAt;
    private Instant endedAt;

    /** The viewing that was allowed and has not happened yet, as the register has it; null for none. */
    public Viewing getNext() {
        return view.getChosen().getRecords().getViewings().stream()
                .filter(one -> one.allowed() && one.startedAt() == null)
                .findFirst()
                .orElse(null);
    }

    public String hold() {
        List<String> signed = notice.files();
        keeping.hold(new FootageCommand.Session(
                view.getId(), getNext().number(), startedAt, endedAt, signed.isEmpty() ? null : signed.get(0)));
        return view.page("&done=viewing");
    }

    public PhotoAlbum getNotice() {
        return notice;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(Instant startedAt) {
        this.startedAt = startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(Instant endedAt) {
        this.endedAt = endedAt;
    }
}
