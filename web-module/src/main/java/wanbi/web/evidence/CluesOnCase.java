package wanbi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.ClueView;
import wanbi.investigation.api.Clues;
import wanbi.kernel.CaseNumber;
import wanbi.web.frame.Me;

/** The clues of the case on the screen, read once in a request by those who may. */
@Named
@RequestScoped
public class CluesOnCase {

    @Inject
    private Clues clues;

    @Inject
    private Me me;

    private List<ClueView> all;

    public List<ClueView> of(String caseNumber) {
        if (all == null) {
            all = clues.ofCase(new CaseNumber(caseNumber));
        }
        return all;
    }

    public boolean isReadable(String site) {
        return me.isAnyAt(site, "DESK", "MANAGER", "HEAD_OFFICE", "AUDITOR");
    }

    public List<String> getGrades() {
        return List.of("A", "B", "C", "D");
    }
}
