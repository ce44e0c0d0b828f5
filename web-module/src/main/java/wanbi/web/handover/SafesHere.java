package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.handover.api.SafeBoxView;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Me;

/** Boxes and records of the site that the reader stands at; read once in a request. */
@Named
@RequestScoped
public class SafesHere {

    @Inject
    private SafeDeposits deposits;

    @Inject
    private CurrentSite here;

    @Inject
    private Me me;

    private List<SafeBoxView> boxes;
    private List<SafeDepositView> records;

    public List<SafeBoxView> getBoxes() {
        if (boxes == null) {
            boxes = here.isOne() ? deposits.boxes(here.getSite()) : List.of();
        }
        return boxes;
    }

    public List<SafeBoxView> getFree() {
        return getBoxes().stream().filter(box -> box.getDeposit() == null).toList();
    }

    /** An administrator sets up boxes and reads nothing of clients. */
    public boolean isReading() {
        return me.isAnyAt(here.getCode(), "DESK", "MANAGER", "HEAD_OFFICE", "AUDITOR");
    }

    /** Those kept first. */
    public List<SafeDepositView> getRecords() {
        if (records == null) {
            records = here.isOne() && isReading() ? deposits.of(here.getSite()) : List.of();
        }
        return records;
    }
}
