package wanbi.web.handover;

import java.io.Serializable;
import wanbi.handover.api.SafeDepositCommand;

/** A sealed envelope as typed: in which box, under which seal, what the client says of it. */
public class EnvelopeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String box;
    private String seal;
    private String declared;
    private boolean undeclared;
    private String paper;

    SafeDepositCommand.Envelope read() {
        return new SafeDepositCommand.Envelope(box, seal, declared, undeclared, paper);
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public String getDeclared() {
        return declared;
    }

    public void setDeclared(String declared) {
        this.declared = declared;
    }

    public boolean isUndeclared() {
        return undeclared;
    }

    public void setUndeclared(boolean undeclared) {
        this.undeclared = undeclared;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
