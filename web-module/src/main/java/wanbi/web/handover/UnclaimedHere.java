package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.Disposals;
import wanbi.handover.api.DueThingView;
import wanbi.web.frame.CurrentSite;

/** What may leave the site that the reader stands at, and what is on its way; read once in a request. */
@Named
@RequestScoped
public class UnclaimedHere {

    @Inject
    private Disposals disposals;

    @Inject
    private CurrentSite here;

    private List<DueThingView> due;
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

    private List<DisposalView> batches() {
        if (batches == null) {
            batches = here.isOne() ? disposals.of(here.getSite()) : List.of();
        }
        return batches;
    }
}
