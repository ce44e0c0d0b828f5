package wanbi.web.police;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.investigation.api.GuardPartyView;
import wanbi.web.frame.CurrentSite;
import wanbi.web.intake.CaseTab;

/** Which guard companies owe an answer, on the home pages of manager and head office (L-18). */
@Named
@RequestScoped
public class HomeGuards {

    @Inject
    private GuardParties parties;

    @Inject
    private CurrentSite here;

    private List<GuardPartyView.Late> late;

    /** Where guard companies stand among the tabs of the page of a case. */
    public int getTab() {
        return CaseTab.POLICE.ordinal();
    }

    public List<GuardPartyView.Late> getLate() {
        if (late == null) {
            late = parties.late(new GuardPartyCommand.Late(here.getSite()));
        }
        return late;
    }
}
