package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import wanbi.handover.api.SiteReleases;
import wanbi.handover.api.WrongReleases;
import wanbi.intake.api.LedgerQuery;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Sites;

/** How the claims of the last days went, at the site or at all of them (E.8 no. 21). */
@Named
@RequestScoped
public class ReleasesHere {

    private static final int DAYS = 30;

    @Inject
    private WrongReleases wrongs;

    @Inject
    private CurrentSite here;

    @Inject
    private Clock clock;

    private SiteReleases all;

    public SiteReleases getAll() {
        if (all == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Sites.COMPANY_ZONE);
            all = wrongs.figures(new LedgerQuery(here.getSite(), today.minusDays(DAYS - 1L), today, null, 0)).stream()
                    .reduce(new SiteReleases(null, 0, 0, 0, 0), SiteReleases::plus);
        }
        return all;
    }

    public int getDays() {
        return DAYS;
    }
}
