package wanbi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.LegalHoldView;
import wanbi.investigation.api.LegalHolds;
import wanbi.kernel.CaseNumber;

/** The legal holds of the case on the screen, read once in a request. */
@Named
@RequestScoped
public class HoldsOnCase {

    @Inject
    private LegalHolds holds;

    private List<LegalHoldView> all;

    public List<LegalHoldView> of(String caseNumber) {
        if (all == null) {
            all = holds.ofCase(new CaseNumber(caseNumber));
        }
        return all;
    }

    public List<String> getBases() {
        return List.of("POLICE", "COURT", "INSURER", "COMPANY");
    }
}
