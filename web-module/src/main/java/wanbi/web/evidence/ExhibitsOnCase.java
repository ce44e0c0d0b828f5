package wanbi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.Exhibits;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.web.frame.Me;

/** The evidence of the case on the screen, read once in a request, and what its forms offer to choose from. */
@Named
@RequestScoped
public class ExhibitsOnCase {

    @Inject
    private Exhibits exhibits;

    @Inject
    private StoragePlaces places;

    @Inject
    private Me me;

    private List<ExhibitView> all;

    public List<ExhibitView> of(String caseNumber) {
        if (all == null) {
            all = exhibits.ofCase(new CaseNumber(caseNumber));
        }
        return all;
    }

    public List<String> getKinds() {
        return List.of("PHYSICAL", "DIGITAL");
    }

    public List<String> getWays() {
        return List.of("SURRENDERED", "FOUND", "EXPORTED", "COPIED", "FROM_POLICE");
    }

    /** Out of the house it goes by the manager alone. */
    public List<String> receivers(String site) {
        return me.isAnyAt(site, "MANAGER", "HEAD_OFFICE")
                ? List.of("STORAGE", "STAFF", "POLICE", "OWNER")
                : List.of("STORAGE", "STAFF");
    }

    public List<StoragePlaceView> storage(String site) {
        return places.of(new SiteCode(site));
    }
}
