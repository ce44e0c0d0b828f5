package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.kernel.SiteCode;
import wanbi.web.form.WitnessForm;

/** A new record of help with valuables, and the boxes of the site (R12). */
@Named
@ViewScoped
public class SafeDepositsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DEPOSIT = "DEPOSIT";

    @Inject
    private SafeDeposits deposits;

    private final EnvelopeForm envelope = new EnvelopeForm();
    private final WitnessForm witness = new WitnessForm();
    private String client;
    private String phone;
    private String request;
    private Instant requestedAt;
    private List<String> explained = List.of();
    private String chosen;
    private String terms = "ADVICE_ONLY";
    private String lateReason;
    private String boxNumber;
    private boolean twoKey = true;

    public String take(SiteCode site) {
        boolean keeping = DEPOSIT.equals(terms);
        SafeDepositView taken = deposits.take(new SafeDepositCommand.Take(
                site,
                client,
                phone,
                request,
                requestedAt,
                explained,
                chosen,
                terms,
                lateReason,
                keeping ? envelope.read() : null,
                keeping ? witness.take() : null));
        return "/handover/safe-deposit?faces-redirect=true&id=" + taken.getId();
    }

    public String addBox(SiteCode site) {
        deposits.addBox(new SafeDepositCommand.AddBox(site, boxNumber, twoKey));
        return page();
    }

    public String retireBox(SiteCode site, String number) {
        deposits.retireBox(new SafeDepositCommand.RetireBox(site, number));
        return page();
    }

    private static String page() {
        return "/handover/safe-deposits?faces-redirect=true";
    }

    public boolean isKeeping() {
        return DEPOSIT.equals(terms);
    }

    public List<String> getWays() {
        return List.of("BANK_BOX", "HOME_SAFE", "DESK_SAFE", "DO_NOT_CARRY");
    }

    public List<String> getChoices() {
        return List.of("BANK_BOX", "HOME_SAFE", "DESK_SAFE", "DO_NOT_CARRY", "UNDECIDED");
    }

    public List<String> getAllTerms() {
        return List.of("ADVICE_ONLY", DEPOSIT);
    }

    public EnvelopeForm getEnvelope() {
        return envelope;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public void setRequestedAt(Instant requestedAt) {
        this.requestedAt = requestedAt;
    }

    public List<String> getExplained() {
        return explained;
    }

    public void setExplained(List<String> explained) {
        this.explained = explained;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getBoxNumber() {
        return boxNumber;
    }

    public void setBoxNumber(String boxNumber) {
        this.boxNumber = boxNumber;
    }

    public boolean isTwoKey() {
        return twoKey;
    }

    public void setTwoKey(boolean twoKey) {
        this.twoKey = twoKey;
    }
}
