package wanbi.web.founditem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** Found items, newest first, one page after the other. */
@Named
@RequestScoped
public class FoundListView {

    private static final int PAGE = 50;

    @Inject
    private FoundItemRegister items;

    @Inject
    private CurrentSite here;

    private String status;
    private String category;
    private String q;
    private String after;
    private Slice<FoundItemSummary> page;

    public Slice<FoundItemSummary> getPage() {
        if (page == null) {
            Set<String> statuses = Texts.clean(status) == null ? Set.of() : Set.of(status);
            page = items.list(new FoundItemQuery(
                    here.getSite(), statuses, Texts.clean(category), Texts.clean(q), PAGE, Texts.clean(after)));
        }
        return page;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
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
