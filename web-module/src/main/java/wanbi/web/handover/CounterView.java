package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.ClaimQuery;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** Somebody stands at the counter and asks for a thing: what is under way, what waits for somebody, what nobody has named yet. */
@Named
@RequestScoped
public class CounterView {

    private static final int SHOWN = 12;

    @Inject
    private Claims claims;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    private CurrentSite here;

    private String q;
    private List<ClaimView> underWay;
    private List<CaseSummary> waiting;
    private List<FoundItemSummary> unclaimed;

    public List<ClaimView> getUnderWay() {
        if (underWay == null) {
            underWay = claims.list(new ClaimQuery(
                            here.getSite(), Set.of("OPEN", "COMPARED", "DOUBT", "PASSED", "DISPUTED"), SHOWN, null))
                    .items();
        }
        return underWay;
    }

    /** What is being compared stands among the claims under way. */
    public List<CaseSummary> getWaiting() {
        if (waiting == null) {
            waiting = cases.list(CaseQuery.waiting(here.getSite(), Texts.clean(q), SHOWN)).items().stream()
                    .filter(found -> !"COMPARING".equals(found.getStatus()))
                    .toList();
        }
        return waiting;
    }

    /** Things in the house that no case names. */
    public List<FoundItemSummary> getUnclaimed() {
        if (unclaimed == null) {
            unclaimed = items.list(new FoundItemQuery(
                            here.getSite(), Set.of("STORED", "REGISTERED"), null, Texts.clean(q), SHOWN, null))
                    .items();
        }
        return unclaimed;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
