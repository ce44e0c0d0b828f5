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
import wanbi.investigation.api.TipCommand;
import wanbi.investigation.api.TipView;
import wanbi.investigation.api.Tips;
import wanbi.web.frame.CurrentSite;
import wanbi.web.intake.CaseTab;

/** Whom to ask again today and what is not fixed yet, on the home pages of desk and manager. */
@Named
@RequestScoped
public class HomeCare {

    private static final int SHOWN = 5;

    @Inject
    private ClientCare care;

    @Inject
    private Hazards hazards;

    @Inject
    private Tips tips;

    @Inject
    private CurrentSite here;

    private List<CareView.Call> calls;
    private List<HazardView> open;
    private List<TipView> told;

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

    /** What was told without a case and waits for somebody to look into it; the first of many. */
    public List<TipView> getTips() {
        if (told == null) {
            told = tips.list(new TipCommand.Listed(here.getSite(), false)).stream()
                    .limit(SHOWN)
                    .toList();
        }
        return told;
    }
}
