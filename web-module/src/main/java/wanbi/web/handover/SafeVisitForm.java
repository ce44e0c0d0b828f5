package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDeposits;
import wanbi.web.form.WitnessForm;

/** A box is opened, sealed anew or emptied for good, by two (R12). */
@Named
@ViewScoped
public class SafeVisitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SafeDeposits deposits;

    private final EnvelopeForm envelope = new EnvelopeForm();
    private final WitnessForm witness = new WitnessForm();
    private String id;
    private Long version;
    private String purpose;
    private String who = "CLIENT";
    private String name;
    private boolean clientPresent;
    private String note;

    /** What is not there, or not for the reader, is said before the page is drawn. */
    public void show() {
        version = deposits.get(new SafeDepositCommand.Ref(id)).getVersion();
    }

    public String open() {
        deposits.open(new SafeDepositCommand.Open(
                id, version, purpose, who, name, envelope.getPaper(), clientPresent, note, witness.take()));
        return page();
    }

    public String close() {
        deposits.close(new SafeDepositCommand.Close(id, version, envelope.read(), note, witness.take()));
        return page();
    }

    public String giveBack() {
        deposits.giveBack(
                new SafeDepositCommand.GiveBack(id, version, name, envelope.getPaper(), note, witness.take()));
        return page();
    }

    private String page() {
        return "/handover/safe-deposit?faces-redirect=true&id=" + id;
    }

    public List<String> getPurposes() {
        return List.of("TAKE_OUT", "PUT_IN", "LOOK", "ESTATE", "POLICE_ORDER", "KEY_LOST");
    }

    public List<String> getPeople() {
        return List.of("CLIENT", "AGENT", "HEIR", "POLICE", "LOCKSMITH");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EnvelopeForm getEnvelope() {
        return envelope;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isClientPresent() {
        return clientPresent;
    }

    public void setClientPresent(boolean clientPresent) {
        this.clientPresent = clientPresent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
