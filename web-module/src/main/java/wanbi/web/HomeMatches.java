package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.LikelyMatch;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.Matches;
import wanbi.kernel.Slice;
import wanbi.web.frame.CurrentSite;

/** Likely matches of the site that nobody has looked at yet. */
@Named
@RequestScoped
public class HomeMatches {

    private static final int SHOWN = 8;

    @Inject
    private Matches matches;

    @Inject
    private CurrentSite here;

    private Slice<LikelyMatch> list;

    /** Empty where all sites are shown at once: the list is one desk's. */
    public Slice<LikelyMatch> getList() {
        if (list == null) {
            list = here.isOne()
                    ? matches.undecided(new MatchQuery.Undecided(here.getSite(), SHOWN, null))
                    : new Slice<>(List.of(), null, 0, false);
        }
        return list;
    }

    public boolean isHere(String site) {
        return here.isOne() && here.getSite().value().equals(site);
    }
}
