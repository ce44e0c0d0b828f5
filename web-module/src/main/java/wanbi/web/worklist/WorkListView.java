package wanbi.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Sites;

/** A worklist from its top to its end, one page after the other. */
@Named
@RequestScoped
public class WorkListView {

    private static final int PAGE = 50;
    private static final List<String> LISTS = List.of("mine", "approvals", "overdue", "escalated", "upcoming");

    @Inject
    private Worklists lists;

    @Inject
    private CurrentSite here;

    @Inject
    private Sites sites;

    private String list;
    private String site;
    private String after;
    private Slice<WorkEntry> page;

    public Slice<WorkEntry> getPage() {
        if (page == null) {
            page = switch (getList()) {
                case "approvals" -> lists.approvals(asked(null));
                case "overdue" -> lists.overdue(asked(null));
                case "escalated" -> lists.overdue(asked(Role.HEAD_OFFICE.name()));
                case "upcoming" -> lists.upcoming(asked(null));
                default -> lists.mine(asked(null));
            };
        }
        return page;
    }

    private WorkQuery asked(String level) {
        SiteCode where =
                sites.find(site).map(one -> new SiteCode(one.getCode())).orElse(here.getSite());
        return new WorkQuery(where, level, PAGE, Texts.clean(after));
    }

    public String getList() {
        return list != null && LISTS.contains(list) ? list : LISTS.get(0);
    }

    public void setList(String list) {
        this.list = list;
    }

    /** Another than the one that the reader stands at, as behind a figure of that site. */
    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
