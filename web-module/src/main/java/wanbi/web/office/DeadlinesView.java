package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.Plans;
import wanbi.intake.api.SiteDeadlineView;
import wanbi.web.frame.CurrentSite;

/** Where a site differs from the plan's deadlines (E.7), step by step; for cases opened from then on. */
@Named
@ViewScoped
public class DeadlinesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Plans plans;

    @Inject
    private CurrentSite here;

    private String procedure = "LOSS";
    private List<DeadlineRow> rows;
    private DeadlineRow edited;

    public List<DeadlineRow> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<DeadlineRow> read() {
        Map<String, SiteDeadlineView> own = new HashMap<>();
        plans.siteDeadlines(here.getSite()).stream()
                .filter(chosen -> chosen.getProcedure().equals(procedure))
                .forEach(chosen -> own.put(chosen.getStep(), chosen));
        List<DeadlineRow> read = new ArrayList<>();
        plans.versions().stream()
                .filter(version -> version.getProcedure().equals(procedure) && !version.isDraft())
                .findFirst()
                .map(PlanVersionView::getSteps)
                .orElse(List.of())
                .forEach(step -> read.add(new DeadlineRow(procedure, step, own.get(step.getStep()))));
        return read;
    }

    public void show(String of) {
        procedure = of;
        rows = null;
        edited = null;
    }

    public void edit(DeadlineRow row) {
        edited = row;
    }

    public void save() {
        plans.changeSiteDeadline(edited.command(here.getSite()));
        rows = null;
        edited = null;
    }

    public void back(DeadlineRow row) {
        plans.changeSiteDeadline(row.back(here.getSite()));
        rows = null;
        edited = null;
    }

    public DeadlineRow getEdited() {
        return edited;
    }

    public String getProcedure() {
        return procedure;
    }
}
