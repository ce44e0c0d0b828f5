package wanbi.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.CaseView;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.kernel.CaseNumber;

/** The searches for the case on the screen, read once in a request. */
@Named
@RequestScoped
public class CaseSearches {

    @Inject
    private SearchTasks tasks;

    private List<SearchTaskView> all;

    public List<SearchTaskView> of(String caseNumber) {
        if (all == null) {
            all = tasks.ofCase(new CaseNumber(caseNumber));
        }
        return all;
    }

    /** Why nobody can be sent now, as a key of its sentence; null when somebody can. */
    public String why(CaseView file) {
        if (file.isOutOfArea()) {
            return "seek.why.outOfArea";
        }
        return file.getStanding().getClosedAt() == null ? null : "seek.why.ended";
    }
}
