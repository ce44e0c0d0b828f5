package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.handover.api.DisputeCommand;
import wanbi.handover.api.DisputeView;
import wanbi.handover.api.Disputes;
import wanbi.kernel.Texts;

/** Somebody else claims it, and what is decided then (R22). */
@Named
@ViewScoped
public class DisputeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Disputes disputes;

    private String name;
    private String phone;
    private String told;
    private String reason;
    private String outcome = "CLAIMANT";
    private String organ;
    private String document;

    public String open(String claim) {
        boolean nobody = Texts.clean(name) == null && Texts.clean(phone) == null && Texts.clean(told) == null;
        disputes.open(new DisputeCommand.Open(
                claim, reason, nobody ? null : new DisputeCommand.Contender(name, phone, told)));
        return page(claim);
    }

    public String decide(DisputeView dispute) {
        disputes.decide(new DisputeCommand.Decide(dispute.getId(), outcome, organ, document, reason));
        return page(dispute.getClaim());
    }

    private static String page(String claim) {
        return "/handover/claim-sheet?faces-redirect=true&claim=" + claim;
    }

    public List<String> getOutcomes() {
        return List.of("CLAIMANT", "CONTENDER", "REFERRED");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
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
}
