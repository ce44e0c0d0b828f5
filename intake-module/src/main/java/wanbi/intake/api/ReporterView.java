package wanbi.intake.api;

/** Who reported, when not the owner; masked. */
public final class ReporterView {

    private final String name;
    private final String phone;
    private final String relation;

    public ReporterView(String name, String phone, String relation) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
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
}
