package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import wanbi.handover.api.DisposalCommand;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.Disposals;
import wanbi.kernel.SiteCode;
import wanbi.web.form.WitnessForm;

/** Things that nobody claims: chosen, proposed, approved, handed over (R21). */
@Named
@ViewScoped
public class DisposalsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Disposals disposals;

    private final WitnessForm witness = new WitnessForm();
    private List<String> chosen = List.of();
    private String kind = "POLICE";
    private String reason;
    private String batch;
    private String act = "";
    private Long version;
    private String why;
    private String organ;
    private String officer;
    private String receipt;
    private String voucher;
    private LocalDate announcedOn;
    private String announcement;

    public String propose(SiteCode site) {
        disposals.propose(new DisposalCommand.Propose(site, kind, chosen, reason));
        return page();
    }

    public String approve(DisposalView of) {
        disposals.approve(new DisposalCommand.Approve(of.getId(), of.getVersion()));
        return page();
    }

    public void begin(DisposalView of, String what) {
        batch = of.getId();
        version = of.getVersion();
        act = what;
    }

    public void leave() {
        batch = null;
        act = "";
    }

    public String reject() {
        disposals.reject(new DisposalCommand.Reject(batch, version, why));
        return page();
    }

    public String execute() {
        disposals.execute(
                new DisposalCommand.Execute(batch, version, organ, officer, receipt, voucher, null, witness.take()));
        return page();
    }

    public String announce() {
        disposals.announced(new DisposalCommand.Noticed(batch, version, announcedOn, announcement));
        return page();
    }

    private static String page() {
        return "/handover/disposals?faces-redirect=true";
    }

    public List<String> getKinds() {
        return List.of("POLICE", "AUTHORITY", "ISSUER", "DESTROYED");
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getBatch() {
        return batch;
    }

    public String getAct() {
        return act;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public String getAnnouncement() {
        return announcement;
    }

    public void setAnnouncement(String announcement) {
        this.announcement = announcement;
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }
}
