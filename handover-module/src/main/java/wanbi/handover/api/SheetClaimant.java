package wanbi.handover.api;

/** The recipient as printed. */
public final class SheetClaimant {

    private final String name;
    private final String phone;
    private final String relation;
    private final String idKind;
    private final String idLast4;
    private final String authorisation;

    /** Who acts without a paper. */
    public SheetClaimant(String name, String phone, String relation, String idKind, String idLast4) {
        this(name, phone, relation, idKind, idLast4, null);
    }

    public SheetClaimant(
            String name, String phone, String relation, String idKind, String idLast4, String authorisation) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
        this.idKind = idKind;
        this.idLast4 = idLast4;
        this.authorisation = authorisation;
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

    /** SHA-256 of the letter of authority or other proof that was shown; null when there was none. */
    public String getAuthorisation() {
        return authorisation;
    }
}
