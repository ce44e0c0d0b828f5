package wanbi.intake.api;

import java.util.List;

/** A storage place of a site. */
public final class StoragePlaceView {

    private final String code;
    private final String name;
    private final String kind;
    private final int held;
    private final Integer capacity;
    private final boolean closed;
    private final List<String> keyHolders;
    private final long version;

    public StoragePlaceView(
            String code,
            String name,
            String kind,
            int held,
            Integer capacity,
            boolean closed,
            List<String> keyHolders,
            long version) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.held = held;
        this.capacity = capacity;
        this.closed = closed;
        this.keyHolders = keyHolders;
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

    /** Ids of the colleagues who have its key; empty when everybody of the desk has. */
    public List<String> getKeyHolders() {
        return keyHolders;
    }

    public boolean isFull() {
        return capacity != null && held >= capacity;
    }

    public long getVersion() {
        return version;
    }
}
