package wanbi.intake.api;

/** A storage place of a site. */
public final class StoragePlaceView {

    private final String code;
    private final String name;
    private final String kind;
    private final int held;
    private final Integer capacity;
    private final boolean closed;
    private final long version;

    public StoragePlaceView(
            String code, String name, String kind, int held, Integer capacity, boolean closed, long version) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.held = held;
        this.capacity = capacity;
        this.closed = closed;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** ROOM, CABINET, BOX or SAFE. */
    public String getKind() {
        return kind;
    }

    /** How many things lie there now. */
    public int getHeld() {
        return held;
    }

    /** Null when none is set; a full place warns and does not block (R08). */
    public Integer getCapacity() {
        return capacity;
    }

    public boolean isClosed() {
        return closed;
    }

    public long getVersion() {
        return version;
    }
}
