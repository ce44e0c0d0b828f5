package wanbi.intake.api;

/** Who or what holds a thing. */
public final class HolderView {

    private final String kind;
    private final String id;
    private final String name;

    public HolderView(String kind, String id, String name) {
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    /** STAFF, STORAGE, CLAIMANT, POLICE, RECEIVER or SITE. */
    public String getKind() {
        return kind;
    }

    /** Staff id, code of the storage place, number of the receipt or of the disposal. */
    public String getId() {
        return id;
    }

    /** Masked for a claimant. */
    public String getName() {
        return name;
    }
}
