package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.PlannedStepView;
import wanbi.intake.api.Plans;

/** The versions of the plan: everybody of the office reads them, head office drafts, edits and publishes. */
@Named
@ViewScoped
public class PlansView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Plans plans;

    private String procedure;
    private int number;
    private String reason;
    private PlannedStepForm edited;

    public List<PlanVersionView> getAll() {
        return plans.versions();
    }

    /** The version that is looked at, null for none. */
    public PlanVersionView getShown() {
        return plans.versions().stream()
                .filter(version -> version.getProcedure().equals(procedure) && version.getNumber() == number)
                .findFirst()
                .orElse(null);
    }

    /** Numbers of open cases on it, the first hundred. */
    public List<String> getRunning() {
        return plans.running(new Plans.RunningQuery(procedure, number, null));
    }

    public void show(PlanVersionView version) {
        procedure = version.getProcedure();
        number = version.getNumber();
        edited = null;
    }

    public void draft(String of) {
        number = plans.draft(new PlanCommand.Draft(of));
        procedure = of;
        edited = null;
    }

    public void edit(PlannedStepView step) {
        edited = new PlannedStepForm(getShown(), step);
    }

    public void save() {
        plans.change(edited.command());
        edited = null;
    }

    public void publish() {
        plans.publish(new PlanCommand.Publish(procedure, number, getShown().getVersion(), reason));
        reason = null;
        edited = null;
    }

    public PlannedStepForm getEdited() {
        return edited;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
