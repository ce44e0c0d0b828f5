package wanbi.investigation.api;

import java.time.Instant;

/** Somebody came, or began. */
public final class SceneStamp {

    private final Instant at;
    private final String byName;
    private final Instant recordedAt;

    public SceneStamp(Instant at, String byName, Instant recordedAt) {
        this.at = at;
        this.byName = byName;
        this.recordedAt = recordedAt;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    /** When it was written down, by our clock (I13). */
    public Instant getRecordedAt() {
        return recordedAt;
    }
}
