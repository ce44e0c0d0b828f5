package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.intake.api.LineView;
import wanbi.intake.api.LinkView;
import wanbi.intake.api.LossCases;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/** Finds a found item for a missing line and links the two. */
@Named
@ViewScoped
public class CaseLinking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    @Inject
    private FoundItemRegister items;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRecord record;

    @Inject
    private CaseFileView view;

    private Integer line;
    private String text;
    private boolean anyCategory;
    private String releaseReason;

    /** Lines of which not all have been found yet. */
    public List<LineView> getMissing() {
        return record.getFile().getItems().stream()
                .filter(each -> "MISSING".equals(each.getStatus())
                        || "FOUND".equals(each.getStatus()) && each.getQuantity() > linked(each.getLine()))
                .toList();
    }

    /** What is gone already among them. */
    private int linked(int number) {
        return record.getFile().getLinks().stream()
                .filter(link -> link.getLine() == number)
                .mapToInt(LinkView::getQuantity)
                .sum();
    }

    /** What lies in the house and may be it, newest first: of the line's category unless all are wanted. */
    public List<FoundItemSummary> getCandidates() {
        LineView wanted = wanted();
        if (wanted == null) {
            return List.of();
        }
        return items.list(new FoundItemQuery(
                        new SiteCode(record.getFile().getSite()),
                        Set.of("STORED", "REGISTERED"),
                        anyCategory ? null : wanted.getCategory(),
                        Texts.clean(text),
                        SHOWN,
                        null))
                .items();
    }

    private LineView wanted() {
        return getMissing().stream()
                .filter(each -> line == null || each.getLine() == line)
                .findFirst()
                .orElse(null);
    }

    public void search() {
        // The list is read anew when the page is drawn.
    }

    public String link(String tag) {
        LineView wanted = wanted();
        cases.link(new CaseCommand.Link(
                view.number(),
                view.getVersion(),
                wanted == null ? line : Integer.valueOf(wanted.getLine()),
                tag,
                null));
        return view.page("");
    }

    public String release(String tag) {
        cases.releaseLink(new CaseCommand.ReleaseLink(view.number(), view.getVersion(), tag, releaseReason));
        return view.page("");
    }

    public Integer getLine() {
        return line;
    }

    public void setLine(Integer line) {
        this.line = line;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isAnyCategory() {
        return anyCategory;
    }

    public void setAnyCategory(boolean anyCategory) {
        this.anyCategory = anyCategory;
    }

    public String getReleaseReason() {
        return releaseReason;
    }

    public void setReleaseReason(String releaseReason) {
        this.releaseReason = releaseReason;
    }
}
