package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who asserts ownership, as seen in the document that lay on the counter; of its number only the tail is kept (L-30). */
@Embeddable
class Claimant {

    @Column(name = "claimant_name")
    private String name;

    @Column(name = "claimant_phone")
    private String phone;

    @Column(name = "relation")
    private String relation;

    @Column(name = "id_kind")
    private String idKind;

    @Column(name = "id_last4")
    private String idLast4;

    @Column(name = "authorisation_file")
    private String authorisationFile;

    @Column(name = "authorisation_box")
    private String authorisationBox;

    protected Claimant() {}

    Claimant(String name, String phone, String relation, String idKind, String idLast4, String file, String box) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
        this.idKind = idKind;
        this.idLast4 = idLast4;
        this.authorisationFile = file;
        this.authorisationBox = box;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String relation() {
        return relation;
    }

    String idKind() {
        return idKind;
    }

    String idLast4() {
        return idLast4;
    }

    /** Null when the paper was not copied. */
    String authorisationFile() {
        return authorisationFile;
    }

    /** Where the paper itself lies; null when that was not said. */
    String authorisationBox() {
        return authorisationBox;
    }

    boolean isAuthorised() {
        return authorisationFile != null || authorisationBox != null;
    }
}
