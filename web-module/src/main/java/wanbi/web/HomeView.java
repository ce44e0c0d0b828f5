package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.Slice;
import wanbi.web.frame.CurrentSite;

/** What waits for the role, most urgent first. */
@Named
@RequestScoped
public class HomeView {

    private static final int SHOWN = 8;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    private CurrentSite here;

    private Slice<CaseSummary> waiting;
    private Slice<CaseSummary> open;
    private Slice<FoundItemSummary> toStore;

    /** Found, and the client has not collected it yet. */
    public Slice<CaseSummary> getWaiting() {
        if (waiting == null) {
            waiting = cases.list(CaseQuery.waiting(here.getSite(), null, SHOWN));
        }
        return waiting;
    }

    /** Still looked for. */
    public Slice<CaseSummary> getOpen() {
        if (open == null) {
            open = cases("REPORTED", "ACCEPTED", "IN_PROGRESS", "POLICE_REPORTED", "NOT_REPORTED", "COOPERATING");
        }
        return open;
    }

    /** Things that nobody has put into a storage place yet. */
    public Slice<FoundItemSummary> getToStore() {
        if (toStore == null) {
            toStore = items.list(new FoundItemQuery(here.getSite(), Set.of("REGISTERED"), null, null, SHOWN, null));
        }
        return toStore;
    }

    private Slice<CaseSummary> cases(String... statuses) {
        return cases.list(new CaseQuery(here.getSite(), null, Set.of(statuses), null, SHOWN, null));
    }
}
