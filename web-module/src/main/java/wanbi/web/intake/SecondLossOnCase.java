package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.SecondLoss;
import wanbi.intake.api.SecondLossView;

/** What has to be done at once on the case that stands open, each ticked off with a note (F-4, F-11). */
@Named
@ViewScoped
public class SecondLossOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SecondLoss actions;

    @Inject
    private CaseFileView view;

    @Inject
    private Clock clock;

    /** Read once for each time that the page is opened. */
    private transient List<SecondLossView> all;

    private final Map<String, String> notes = new HashMap<>();

    public List<SecondLossView> getAll() {
        if (all == null) {
            all = actions.of(view.number());
        }
        return all;
    }

    /** While anything of it is to be done it stands above the steps. */
    public boolean isOpen() {
        return getAll().stream().anyMatch(action -> action.getDoneAt() == null);
    }

    public boolean isOverdue(SecondLossView action) {
        return action.getDoneAt() == null && clock.instant().isAfter(action.getDueAt());
    }

    public String done(String action) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        actions.done(new SecondLoss.Done(view.number(), action, now, notes.get(action)));
        return view.page("");
    }

    /** Action → what was typed beside it. */
    public Map<String, String> getNotes() {
        return notes;
    }
}
