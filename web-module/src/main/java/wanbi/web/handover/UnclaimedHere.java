package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.Disposals;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.HouseNotices;
import wanbi.web.frame.CurrentSite;

/** What may leave the site that the reader stands at, and what is on its way; read once in a request. */
@Named
@RequestScoped
public class UnclaimedHere {

    @Inject
    private Disposals disposals;

    @Inject
    private CurrentSite here;

    @Inject
    private HouseNotices houseNotices;

    private List<DueThingView> due;
    private List<DueThingView> noticeable;
    private List<HouseNoticeView> notices;
    private List<DisposalView> batches;

    public List<DueThingView> getDue() {
        if (due == null) {
            due = here.isOne() ? disposals.due(here.getSite()) : List.of();
        }
        return due;
    }

    /** On their way out. */
    public List<DisposalView> getOpen() {
        return batches().stream().filter(batch -> !batch.hasEnded()).toList();
    }

    public List<DisposalView> getEnded() {
        return batches().stream().filter(DisposalView::hasEnded).toList();
    }

    /** May stand on a notice of ours. */
    public List<DueThingView> getNoticeable() {
        if (noticeable == null) {
            noticeable = here.isOne() ? houseNotices.noticeable(here.getSite()) : List.of();
        }
        return noticeable;
    }

    public List<HouseNoticeView> getNotices() {
        if (notices == null) {
            notices = here.isOne() ? houseNotices.of(here.getSite()) : List.of();
        }
        return notices;
    }

    private List<DisposalView> batches() {
        if (batches == null) {
            batches = here.isOne() ? disposals.of(here.getSite()) : List.of();
        }
        return batches;
    }
}
