package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import wanbi.investigation.api.CameraView;

/** How old the last measurement of a camera is. */
@Named
@RequestScoped
public class CameraAge {

    private static final Duration MONTH = Duration.ofDays(31);

    @Inject
    private Clock clock;

    /** Nobody has measured it for a month. */
    public boolean isStale(CameraView camera) {
        return camera.getMeasuredAt() == null
                || camera.getMeasuredAt().isBefore(clock.instant().minus(MONTH));
    }
}
