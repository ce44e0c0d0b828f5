package wanbi.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;
import wanbi.intake.api.ShiftListView;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Me;

/** The end of the reader's shift: what would be handed over, and to whom; beside it the last changes of shift. */
@Named
@ViewScoped
public class ShiftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShiftHandovers shifts;

    @Inject
    private CurrentSite here;

    @Inject
    private Me me;

    private transient List<ShiftHandoverView> all;
    private transient ShiftListView mine;
    private List<ShiftRow> rows;
    private String to;
    private String notes;

    public List<ShiftHandoverView> getAll() {
        if (all == null) {
            all = shifts.list(new ShiftHandoverCommand.Listed(here.getSite(), false));
        }
        return all;
    }

    /** The reader's own that waits, or null. */
    public ShiftHandoverView getOpen() {
        return getAll().stream()
                .filter(one -> "OFFERED".equals(one.getState()) && me.getId().equals(one.getGiver()))
                .findFirst()
                .orElse(null);
    }

    public boolean isGiving() {
        return me.isAnyAt(here.getCode(), "DESK", "GUARD", "MANAGER") && getOpen() == null;
    }

    public ShiftListView getMine() {
        if (mine == null) {
            mine = shifts.holdings(new ShiftHandoverCommand.Mine(here.getSite()));
        }
        return mine;
    }

    /** Cash that the giver has to count first. */
    public List<ShiftRow> getRows() {
        if (rows == null) {
            rows = ShiftRow.counting(getMine());
        }
        return rows;
    }

    public String offer() {
        ShiftHandoverView offered = shifts.offer(new ShiftHandoverCommand.Offer(
                here.getSite(), to, getRows().stream().map(ShiftRow::count).toList(), notes));
        return "/custody/shift-handover?faces-redirect=true&id=" + offered.getId();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
