package wanbi.web.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.intake.api.HolderView;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.Exhibits;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.Witness;

/** Passes a piece of evidence on from its present holder. */
@Named
@ViewScoped
public class TransferForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Exhibits exhibits;

    @Inject
    private CurrentStaff staff;

    private String exhibit;
    private String kind = "STORAGE";
    private String storage;
    private String colleague;
    private String party;
    private String document;
    private String officer;
    private String reason;

    private transient String pin;

    public void begin(ExhibitView chosen) {
        exhibit = chosen.getId();
    }

    public void close() {
        exhibit = null;
    }

    /** The side that does not act confirms: the receiver, or the holder when the acting person takes it over. */
    public String send(ExhibitView passed) {
        HolderView holder = passed.getHolder();
        String me = staff.id().value();
        boolean heldByAnother = "STAFF".equals(holder.getKind()) && !me.equals(holder.getId());
        boolean toAnother = "STAFF".equals(kind) && colleague != null && !me.equals(colleague);
        String other = heldByAnother ? holder.getId() : toAnother ? colleague : null;
        String typed = pin;
        pin = null;
        exhibits.transfer(new ExhibitCommand.Transfer(
                exhibit,
                passed.getVersion(),
                new ExhibitCommand.Party(holder.getKind(), holder.getId(), null),
                to(),
                other == null || typed == null ? null : new Witness(other, typed),
                document,
                officer,
                reason));
        return ExhibitForm.back(passed.getCaseNumber());
    }

    private ExhibitCommand.Party to() {
        return switch (kind) {
            case "STAFF" -> new ExhibitCommand.Party(kind, colleague, null);
            case "STORAGE" -> new ExhibitCommand.Party(kind, storage, null);
            default -> new ExhibitCommand.Party(kind, null, party);
        };
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getExhibit() {
        return exhibit;
    }

    public void setExhibit(String exhibit) {
        this.exhibit = exhibit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStorage() {
        return storage;
    }

    public void setStorage(String storage) {
        this.storage = storage;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
