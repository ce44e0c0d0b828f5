package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalProfiles;

/** What the law asks of a site today, for pages that show the police's telephone; read once in a request. */
@Named
@RequestScoped
public class SiteLaw {

    @Inject
    private LegalProfiles profiles;

    private final Map<String, LegalEntryView> known = new HashMap<>();

    /** Null where nobody has entered anything. */
    public LegalEntryView of(String site) {
        if (site == null || !SiteCode.isValid(site)) {
            return null;
        }
        return known.computeIfAbsent(
                site, code -> profiles.of(new SiteCode(code)).getInForce());
    }
}
