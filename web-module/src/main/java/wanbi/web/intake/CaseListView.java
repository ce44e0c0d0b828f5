package wanbi.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** Cases, newest first, one page after the other. */
@Named
@RequestScoped
public class CaseListView {

    private static final int PAGE = 50;

    @Inject
    private CaseRegister cases;

    @Inject
    private CurrentSite here;

    private String status;
    private String q;
    private String after;
    private Slice<CaseSummary> page;

    public Slice<CaseSummary> getPage() {
        if (page == null) {
            Set<String> statuses = Texts.clean(status) == null ? Set.of() : Set.of(status);
            page = cases.list(new CaseQuery(here.getSite(), null, statuses, Texts.clean(q), PAGE, Texts.clean(after)));
        }
        return page;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
