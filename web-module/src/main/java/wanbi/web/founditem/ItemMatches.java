package wanbi.web.founditem;

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
import wanbi.kernel.CaseNumber;

/** Who may have lost this thing: open cases that it fits, at this site and at others. */
@Named
@ViewScoped
public class ItemMatches implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private Matches matches;

    @Inject
    private LossCases cases;

    @Inject
    private ItemRecordView view;

    private transient List<MatchView> suggestions;
    private String reason;

    /** Read once for the page, so that a button means the row that it stands in. */
    public List<MatchView> getSuggestions() {
        if (suggestions == null) {
            suggestions = matches.ofItem(new MatchQuery.OfItem(view.tag(), SHOWN, true)).stream()
                    .filter(MatchView::isWorthALook)
                    .toList();
        }
        return suggestions;
    }

    public String link(MatchView match) {
        CaseNumber number = new CaseNumber(match.getCaseNumber());
        cases.link(
                new CaseCommand.Link(number, null, match.getLine(), view.tag().value(), null));
        return "/intake/case-file?faces-redirect=true&no=" + number;
    }

    public String reject(MatchView match) {
        matches.reject(new RejectMatch(new CaseNumber(match.getCaseNumber()), match.getLine(), view.tag(), reason));
        return view.page();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
