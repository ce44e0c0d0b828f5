package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.FigureQuery;
import wanbi.intake.api.SiteFigures;
import wanbi.intake.api.SiteRank;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Sites;

/** The figures of the day, each counted as the list behind it counts itself, and the sites side by side. */
@Named
@RequestScoped
public class HomeFigures {

    private static final int CAP = 1_000;

    @Inject
    private SiteFigures figures;

    @Inject
    private CurrentSite here;

    @Inject
    private Sites sites;

    private List<SiteRank> ranking;

    /** What was taken in today, what was returned, what waits. */
    public String count(String figure) {
        return capped(figures.cases(new FigureQuery(here.getSite(), figure, 1, 1, null))
                .count());
    }

    public String capped(int count) {
        return count > CAP ? CAP + "+" : Integer.toString(count);
    }

    /** Best first; a site that is closed meanwhile is left out. */
    public List<SiteRank> getRanking() {
        if (ranking == null) {
            ranking = figures.ranking().stream()
                    .filter(rank -> sites.find(rank.getSite()).isPresent())
                    .toList();
        }
        return ranking;
    }

    public int getRankedDays() {
        return SiteRank.DAYS;
    }

    public int getEnough() {
        return SiteRank.ENOUGH;
    }
}
