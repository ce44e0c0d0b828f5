package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.investigation.api.LegalHoldCommand;
import wanbi.investigation.api.LegalHoldView;
import wanbi.investigation.api.LegalHolds;
import wanbi.kernel.CaseNumber;

/** Keeps what belongs to a case, or lets it go again. */
@Named
@ViewScoped
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LegalHolds holds;

    private String act = "";
    private String hold;
    private Long version;
    private String basis = "POLICE";
    private String organ;
    private String document;
    private String reason;

    public void begin(String chosen) {
        act = chosen;
        hold = null;
    }

    public void end(LegalHoldView chosen) {
        act = "release";
        hold = chosen.getId();
        version = chosen.getVersion();
    }

    public String send(String caseNumber) {
        if (hold == null) {
            holds.place(new LegalHoldCommand.Place(new CaseNumber(caseNumber), basis, organ, document, null, reason));
        } else {
            holds.release(new LegalHoldCommand.Release(hold, version, document, reason));
        }
        return ExhibitForm.back(caseNumber);
    }

    public String getAct() {
        return act;
    }

    public String getHold() {
        return hold;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
