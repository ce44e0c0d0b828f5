package wanbi.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.CareView;
import wanbi.investigation.api.ClientCare;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.HazardView;
import wanbi.investigation.api.Hazards;
import wanbi.web.frame.CurrentSite;
import wanbi.web.intake.CaseTab;

/** Whom to ask again today and what is not fixed yet, on the home pages of desk and manager. */
@Named
@RequestScoped
public class HomeCare {

    @Inject
    private ClientCare care;

    @Inject
    private Hazards hazards;

    @Inject
    private CurrentSite here;

    private List<CareView.Call> calls;
    private List<HazardView> open;

    /** Where this stands among the tabs of the page of a case. */
    public int getTab() {
        return CaseTab.CARE.ordinal();
    }

    public List<CareView.Call> getCalls() {
        if (calls == null) {
            calls = care.waiting(new CareCommand.Waiting(here.getSite()));
        }
        return calls;
    }

    public List<HazardView> getHazards() {
        if (open == null) {
            open = hazards.list(new HazardCommand.Listed(here.getSite(), false));
        }
        return open;
    }
}
