package wanbi.handover.api;

/** The recipient as printed. */
public final class SheetClaimant {

    private final String name;
    private final String phone;
    private final String relation;
    private final String idKind;
    private final String idLast4;

    public SheetClaimant(String name, String phone, String relation, String idKind, String idLast4) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
        this.idKind = idKind;
        this.idLast4 = idLast4;
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
}
