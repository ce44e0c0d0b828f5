package wanbi.intake.api;

/** The client, masked by default (I17). */
public final class ClientView {

    private final String name;
    private final String phone;
    private final String kind;
    private final String unit;
    private final boolean identitySighted;

    public ClientView(String name, String phone, String kind, String unit, boolean identitySighted) {
        this.name = name;
        this.phone = phone;
        this.kind = kind;
        this.unit = unit;
        this.identitySighted = identitySighted;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getKind() {
        return kind;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isIdentitySighted() {
        return identitySighted;
    }
}
