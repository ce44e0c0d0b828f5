package wanbi.intake.api;

import java.io.Serializable;

/** A client whom the site's list names. */
public final class KnownClientView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String name;
    private final String phone;
    private final String unit;
    private final String kind;

    public KnownClientView(long id, String name, String phone, String unit, String kind) {
        this.id = id;
        this.name = name;
        this.phone = phone;
        this.unit = unit;
        this.kind = kind;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    /** May be null. */
    public String getUnit() {
        return unit;
    }

    /** OWNER, TENANT, MERCHANT, EMPLOYEE, CONTRACTOR or VISITOR. */
    public String getKind() {
        return kind;
    }
}
