package wanbi.web.handover;

import java.io.Serializable;
import wanbi.handover.api.ClaimCommand;

/** The claimant, while the clerk types what the document says. */
public class ClaimantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String phone;
    private String relation = "SELF";
    private String idKind = "RESIDENT_ID";
    private String idLast4;
    private String authorisationBox;

    ClaimCommand.Claimant toClaimant(String authorisationFile) {
        return new ClaimCommand.Claimant(name, phone, relation, idKind, idLast4, authorisationFile, authorisationBox);
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

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getIdKind() {
        return idKind;
    }

    public void setIdKind(String idKind) {
        this.idKind = idKind;
    }

    public String getAuthorisationBox() {
        return authorisationBox;
    }

    public void setAuthorisationBox(String authorisationBox) {
        this.authorisationBox = authorisationBox;
    }

    public String getIdLast4() {
        return idLast4;
    }

    public void setIdLast4(String idLast4) {
        this.idLast4 = idLast4;
    }
}
