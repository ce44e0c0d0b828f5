package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import wanbi.investigation.api.FootageCameraView;

/** One camera of a request with its own clock: pending until it is viewed, or until nothing of it is left. */
@Entity
@Table(schema = "investigation", name = "footage_camera")
@IdClass(WatchedCamera.Key.class)
class WatchedCamera {

    @Id
    @ManyToOne
    @JoinColumn(name = "request")
    private FootageRequest request;

    @Id
    private String camera;

    private int position;

    @Enumerated(EnumType.STRING)
    private FootageStatus status;

    @Column(name = "overwritten_at")
    private Instant overwrittenAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Column(name = "kept_required_until")
    private Instant keptRequiredUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_cause")
    private LossCause lossCause;

    @Column(name = "viewed_at")
    private Instant viewedAt;

    @Column(name = "alarms_raised")
    private int alarmsRaised;

    protected WatchedCamera() {}

    WatchedCamera(FootageRequest request, int position, AskedCamera asked, Instant reportedAt, Instant now) {
        this.request = request;
        this.camera = asked.code();
        this.position = position;
        this.status = FootageStatus.PENDING;
        reckon(request.window(), asked.retention());
        if (asked.faulty()) {
            status = FootageStatus.EQUIPMENT_FAULT;
            lossCause = LossCause.EQUIPMENT;
        } else {
            loseIfGone(reportedAt, now);
        }
    }

    private void reckon(Window window, Retention retention) {
        overwrittenAt = retention.overwrittenAt(window);
        goneAt = retention.goneAt(window);
        keptRequiredUntil = window.to().plus(retention.required());
    }

    /** What was measured since tells more than what was believed at the request. */
    void remeasured(Retention retention, Instant now) {
        reckon(request.window(), retention);
        alarmsRaised = Math.min(alarmsRaised, RedLevel.passed(overwrittenAt, now));
    }

    /** @return whether it is lost by this */
    boolean loseIfGone(Instant reportedAt, Instant now) {
        if (goneAt.isAfter(now)) {
            return false;
        }
        status = FootageStatus.OVERWRITTEN;
        lossCause = Retention.cause(goneAt, keptRequiredUntil, reportedAt);
        return true;
    }

    /** @return whether a level was passed of which nobody has been told */
    boolean redden(Instant now) {
        int passed = RedLevel.passed(overwrittenAt, now);
        boolean more = passed > alarmsRaised;
        alarmsRaised = Math.max(alarmsRaised, passed);
        return more;
    }

    void viewed(ReviewResult result, Instant reportedAt, Instant at) {
        viewedAt = at;
        status = result.leadsTo();
        if (result == ReviewResult.EQUIPMENT_FAULT) {
            lossCause = LossCause.EQUIPMENT;
        } else if (result == ReviewResult.OVERWRITTEN) {
            lossCause = Retention.cause(goneAt.isBefore(at) ? goneAt : at, keptRequiredUntil, reportedAt);
        }
    }

    void preserved() {
        status = FootageStatus.PRESERVED;
    }

    boolean isPending() {
        return status == FootageStatus.PENDING;
    }

    /** There were pictures to look at. */
    boolean isViewed() {
        return status == FootageStatus.CONCLUDED || status == FootageStatus.PRESERVED;
    }

    Instant overwrittenAt() {
        return overwrittenAt;
    }

    Instant nextMoment() {
        RedLevel[] levels = RedLevel.values();
        return alarmsRaised < levels.length ? levels[alarmsRaised].at(overwrittenAt) : goneAt;
    }

    RedLevel level() {
        return RedLevel.values()[alarmsRaised - 1];
    }

    FootageStatus status() {
        return status;
    }

    String camera() {
        return camera;
    }

    int position() {
        return position;
    }

    LossCause lossCause() {
        return lossCause;
    }

    FootageCameraView view() {
        return new FootageCameraView(
                camera, status.name(), overwrittenAt, goneAt, lossCause == null ? null : lossCause.name(), viewedAt);
    }

    /** Request and camera. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String request;
        private String camera;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(request, key.request)
                    && Objects.equals(camera, key.camera);
        }

        @Override
        public int hashCode() {
            return Objects.hash(request, camera);
        }
    }
}
