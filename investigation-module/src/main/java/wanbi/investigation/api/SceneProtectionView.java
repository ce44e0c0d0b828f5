package wanbi.investigation.api;

import java.time.Instant;

/** A cordon from its beginning to its release. */
public final class SceneProtectionView {

    /** @param by POLICE or MANAGER */
    public record Released(String by, String name, Instant at, String reason, String notedByName) {}

    private final int number;
    private final SceneStamp stamp;
    private final String guardName;
    private final String photo;
    private final Released released;

    /** @param released null while it is kept */
    public SceneProtectionView(int number, SceneStamp stamp, String guardName, String photo, Released released) {
        this.number = number;
        this.stamp = stamp;
        this.guardName = guardName;
        this.photo = photo;
        this.released = released;
    }

    public int getNumber() {
        return number;
    }

    public Instant getStartedAt() {
        return stamp.getAt();
    }

    public String getStartedByName() {
        return stamp.getByName();
    }

    public String getGuardName() {
        return guardName;
    }

    public String getPhoto() {
        return photo;
    }

    public String getReleasedBy() {
        return released == null ? null : released.by();
    }

    public String getReleaser() {
        return released == null ? null : released.name();
    }

    public Instant getReleasedAt() {
        return released == null ? null : released.at();
    }

    public String getReleaseReason() {
        return released == null ? null : released.reason();
    }

    public String getReleaseNotedByName() {
        return released == null ? null : released.notedByName();
    }

    /** ACTIVE or RELEASED. */
    public String getStatus() {
        return released == null ? "ACTIVE" : "RELEASED";
    }
}
