package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.MatchView;
import wanbi.intake.api.Matches;
import wanbi.intake.api.RejectMatch;
import wanbi.kernel.ItemTag;

/** What has been found and may be what is missing: looked at, accepted by linking, or rejected with a reason. */
@Named
@ViewScoped
public class CaseMatches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private Matches matches;

    @Inject
    private LossCases cases;

    @Inject
    private CaseFileView view;

    private transient List<MatchView> suggestions;
    private String reason;

    /** Read once for the page, so that a button means the row that it stands in. */
    public List<MatchView> getSuggestions() {
        if (suggestions == null) {
            suggestions = matches.ofCase(new MatchQuery.OfCase(view.number(), SHOWN, true)).stream()
                    .filter(MatchView::isWorthALook)
                    .toList();
        }
        return suggestions;
    }

    public String link(MatchView match) {
        cases.link(new CaseCommand.Link(view.number(), view.getVersion(), match.getLine(), match.getItemTag(), null));
        return view.page("");
    }

    public String reject(MatchView match) {
        matches.reject(new RejectMatch(view.number(), match.getLine(), new ItemTag(match.getItemTag()), reason));
        return view.page("");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
