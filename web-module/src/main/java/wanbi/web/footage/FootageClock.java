package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How red a recording's clock is: from 72, 24 and 4 hours before it is written over (F-1). */
@Named
@RequestScoped
public class FootageClock {

    private static final int RED = 72;
    private static final int REDDER = 24;
    private static final int REDDEST = 4;

    @Inject
    private Clock clock;

    /** Styles of the clock; the browser moves them on by the same hours. */
    public String tone(Instant overwrittenAt) {
        if (overwrittenAt == null) {
            return "";
        }
        long minutes = Duration.between(clock.instant(), overwrittenAt).toMinutes();
        if (minutes > RED * 60) {
            return "";
        }
        return minutes > REDDER * 60 ? "late" : minutes > REDDEST * 60 ? "late redder" : "late redder reddest";
    }

    /** For the browser: hours before the end, falling. */
    public String getReds() {
        return RED + "," + REDDER + "," + REDDEST;
    }

    public int getRed() {
        return RED;
    }
}
