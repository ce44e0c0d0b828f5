package wanbi.platform.api;

/** A place in the tree of a site. */
public final class PlaceView {

    private final String code;
    private final String name;
    private final String path;
    private final String kind;
    private final String parent;
    private final boolean closed;
    private final long version;

    public PlaceView(String code, String name, String path, String kind, String parent, boolean closed, long version) {
        this.code = code;
        this.name = name;
        this.path = path;
        this.kind = kind;
        this.parent = parent;
        this.closed = closed;
        this.version = version;
    }

    /** Unique in the company, starts with the site code. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Names from the site down, joined by "›": 静安中心 › B2 车库. */
    public String getPath() {
        return path;
    }

    /** SITE, BUILDING, ENTRANCE, FLOOR, AREA, PARKING, OUTDOOR, UNIT or SHOP. */
    public String getKind() {
        return kind;
    }

    /** Code of the parent, null at the top. */
    public String getParent() {
        return parent;
    }

    public boolean isClosed() {
        return closed;
    }

    public long getVersion() {
        return version;
    }
}
