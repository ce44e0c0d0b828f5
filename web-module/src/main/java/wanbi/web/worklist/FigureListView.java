package wanbi.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FigureQuery;
import wanbi.intake.api.SiteFigures;
import wanbi.intake.api.SiteRank;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Sites;

/** The very cases that a figure counts. */
@Named
@RequestScoped
public class FigureListView {

    private static final int PAGE = 50;
    private static final List<String> FIGURES = List.of("TAKEN_IN", "RETURNED", "WAITING", "BROUGHT_BACK");

    @Inject
    private SiteFigures figures;

    @Inject
    private CurrentSite here;

    @Inject
    private Sites sites;

    private String figure;
    private String site;
    private boolean month;
    private String after;
    private Slice<CaseSummary> page;

    public Slice<CaseSummary> getPage() {
        if (page == null) {
            SiteCode where =
                    sites.find(site).map(one -> new SiteCode(one.getCode())).orElse(here.getSite());
            page = figures.cases(
                    new FigureQuery(where, getFigure(), month ? SiteRank.DAYS : 1, PAGE, Texts.clean(after)));
        }
        return page;
    }

    public String getFigure() {
        return figure != null && FIGURES.contains(figure) ? figure : FIGURES.get(0);
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    /** The days that are ranked, else today. */
    public boolean isMonth() {
        return month;
    }

    public void setMonth(boolean month) {
        this.month = month;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
