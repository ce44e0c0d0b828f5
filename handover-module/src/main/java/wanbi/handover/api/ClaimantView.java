package wanbi.handover.api;

/** The claimant, masked by default. */
public final class ClaimantView {

    private final String name;
    private final String phone;
    private final String relation;
    private final String idKind;
    private final String idLast4;
    private final boolean authorised;

    public ClaimantView(String name, String phone, String relation, String idKind, String idLast4, boolean authorised) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
        this.idKind = idKind;
        this.idLast4 = idLast4;
        this.authorised = authorised;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getRelation() {
        return relation;
    }

    public String getIdKind() {
        return idKind;
    }

    public String getIdLast4() {
        return idLast4;
    }

    /** An authorisation file is attached. */
    public boolean isAuthorised() {
        return authorised;
    }
}
