package wanbi.investigation.api;

import java.time.Instant;

/** One camera of a footage request with its own clock. */
public final class FootageCameraView {

    private final String camera;
    private final String status;
    private final Instant overwrittenAt;
    private final Instant goneAt;
    private final String lossCause;
    private final Instant viewedAt;

    public FootageCameraView(
            String camera, String status, Instant overwrittenAt, Instant goneAt, String lossCause, Instant viewedAt) {
        this.camera = camera;
        this.status = status;
        this.overwrittenAt = overwrittenAt;
        this.goneAt = goneAt;
        this.lossCause = lossCause;
        this.viewedAt = viewedAt;
    }

    public String getCamera() {
        return camera;
    }

    /** PENDING, CONCLUDED, PRESERVED, OVERWRITTEN, EQUIPMENT_FAULT or NO_COVERAGE. */
    public String getStatus() {
        return status;
    }

    /** When the beginning of the window is written over. */
    public Instant getOverwrittenAt() {
        return overwrittenAt;
    }

    /** When nothing of the window is left. */
    public Instant getGoneAt() {
        return goneAt;
    }

    /** OUR_DELAY, EQUIPMENT or LATE_REPORT; null while nothing is lost. */
    public String getLossCause() {
        return lossCause;
    }

    public Instant getViewedAt() {
        return viewedAt;
    }

    public boolean isPending() {
        return "PENDING".equals(status);
    }
}
