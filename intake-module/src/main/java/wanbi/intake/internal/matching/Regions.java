package wanbi.intake.internal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** Which sites there are and to which region each belongs. Asked for each row of a search: nothing stands before it. */
@ApplicationScoped
class Regions {

    @Inject
    SiteBook sites;

    /** For the rows of a search; whoever looks beyond the site reads anew, so that a new site is never left out. */
    private volatile Map<String, String> known = Map.of();

    /** Null for a site that there is not. */
    String of(String site) {
        return known.containsKey(site) ? known.get(site) : bySite().get(site);
    }

    /** Region of each site, as it is now. */
    Map<String, String> bySite() {
        known = sites.sites().stream().collect(Collectors.toMap(SiteView::getCode, SiteView::getRegion));
        return known;
    }
}
