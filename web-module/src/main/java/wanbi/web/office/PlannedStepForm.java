package wanbi.web.office;

import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.PlannedStepView;

/** One step of a draft on the form of head office. */
public class PlannedStepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String procedure;
    private final int number;
    private final long version;
    private final String step;
    private boolean required;
    private boolean byHand;
    private String p1;
    private String p2;
    private String p3;
    private boolean deskStep;
    private List<String> reasons;
    private String approver;

    PlannedStepForm(PlanVersionView draft, PlannedStepView planned) {
        procedure = draft.getProcedure();
        number = draft.getNumber();
        version = draft.getVersion();
        step = planned.getStep();
        required = planned.isRequired();
        byHand = planned.isByHand();
        p1 = planned.getP1();
        p2 = planned.getP2();
        p3 = planned.getP3();
        deskStep = planned.isDeskStep();
        reasons = planned.getReasons();
        approver = planned.getApprover();
    }

    PlanCommand.ChangeStep command() {
        return new PlanCommand.ChangeStep(
                procedure,
                number,
                version,
                step,
                required,
                byHand,
                p1,
                p2,
                p3,
                deskStep,
                List.copyOf(reasons),
                approver);
    }

    public String getStep() {
        return step;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isByHand() {
        return byHand;
    }

    public void setByHand(boolean byHand) {
        this.byHand = byHand;
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

    public boolean isDeskStep() {
        return deskStep;
    }

    public void setDeskStep(boolean deskStep) {
        this.deskStep = deskStep;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    public String getApprover() {
        return approver;
    }

    public void setApprover(String approver) {
        this.approver = approver;
    }
}
