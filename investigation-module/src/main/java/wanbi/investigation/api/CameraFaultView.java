package wanbi.investigation.api;

import java.time.Instant;

/** A time over which a camera has recorded nothing. */
public final class CameraFaultView {

    private final Instant from;
    private final Instant to;
    private final String note;
    private final String byName;

    public CameraFaultView(Instant from, Instant to, String note, String byName) {
        this.from = from;
        this.to = to;
        this.note = note;
        this.byName = byName;
    }

    public Instant getFrom() {
        return from;
    }

    /** Null while it goes on. */
    public Instant getTo() {
        return to;
    }

    public String getNote() {
        return note;
    }

    public String getByName() {
        return byName;
    }
}
