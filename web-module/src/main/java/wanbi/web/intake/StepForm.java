package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.StepCommand;

/** What is done to one step of the case: done with a note, left out with a reason and another's approval; and its urgency. */
@Named
@ViewScoped
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private CaseFileView view;

    private String note;
    private String reasonCode;
    private String reason;
    private String priority;
    private String priorityReason;

    public String complete() {
        procedures.complete(new StepCommand.Complete(view.number(), view.getStep(), note));
        return view.page("");
    }

    public String deviate() {
        procedures.deviate(new StepCommand.Deviate(view.number(), view.getStep(), reasonCode, reason));
        return view.page("");
    }

    public String approve(String step) {
        procedures.approve(new StepCommand.Approve(view.number(), step));
        return view.page("");
    }

    public String prioritise() {
        procedures.prioritise(new StepCommand.Prioritise(view.number(), priority, priorityReason));
        return view.page("");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getPriorityReason() {
        return priorityReason;
    }

    public void setPriorityReason(String priorityReason) {
        this.priorityReason = priorityReason;
    }
}
