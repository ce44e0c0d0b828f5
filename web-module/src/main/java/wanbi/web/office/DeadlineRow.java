package wanbi.web.office;

import java.io.Serializable;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlannedStepView;
import wanbi.intake.api.SiteDeadlineView;
import wanbi.kernel.SiteCode;

/** One step of the plan in force with the deadlines that a site has of its own. */
public class DeadlineRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String procedure;
    private final String step;
    private final String planned;
    private final boolean own;
    private String p1;
    private String p2;
    private String p3;

    DeadlineRow(String procedure, PlannedStepView plan, SiteDeadlineView chosen) {
        this.procedure = procedure;
        step = plan.getStep();
        planned = plan.getP1() + " / " + plan.getP2() + " / " + plan.getP3();
        own = chosen != null;
        p1 = own ? chosen.getP1() : plan.getP1();
        p2 = own ? chosen.getP2() : plan.getP2();
        p3 = own ? chosen.getP3() : plan.getP3();
    }

    PlanCommand.SiteDeadline command(SiteCode site) {
        return new PlanCommand.SiteDeadline(site, procedure, step, p1, p2, p3);
    }

    /** All blank: the plan's again. */
    PlanCommand.SiteDeadline back(SiteCode site) {
        return new PlanCommand.SiteDeadline(site, procedure, step, null, null, null);
    }

    public String getProcedure() {
        return procedure;
    }

    public String getStep() {
        return step;
    }

    /** What the plan says, P1 / P2 / P3. */
    public String getPlanned() {
        return planned;
    }

    public boolean isOwn() {
        return own;
    }

    public String getP1() {
        return p1;
    }

    public void setP1(String p1) {
        this.p1 = p1;
    }

    public String getP2() {
        return p2;
    }

    public void setP2(String p2) {
        this.p2 = p2;
    }

    public String getP3() {
        return p3;
    }

    public void setP3(String p3) {
        this.p3 = p3;
    }
}
