package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** A yes given straight from the list. */
@Named
@RequestScoped
public class HomeApproval {

    @Inject
    private CaseProcedures procedures;

    private String caseNumber;
    private String step;
    private boolean given;

    public void give() {
        CaseNumber number = CaseNumber.parse(caseNumber).orElseThrow(() -> new UnknownThing(caseNumber));
        procedures.approve(new StepCommand.Approve(number, step));
        given = true;
    }

    public boolean isGiven() {
        return given;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
