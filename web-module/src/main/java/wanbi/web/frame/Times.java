package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as people read them: stored in UTC, shown in the zone of the site they belong to (I13). */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Clock clock;

    @Inject
    private Sites sites;

    /** As short as it stays clear: the time today, day and time this year, else all of it. */
    public String shortly(Instant at, String site) {
        if (at == null) {
            return "—";
        }
        ZonedDateTime then = at.atZone(sites.zone(site));
        ZonedDateTime now = clock.instant().atZone(then.getZone());
        if (then.toLocalDate().equals(now.toLocalDate())) {
            return then.format(TODAY);
        }
        return then.format(then.getYear() == now.getYear() ? THIS_YEAR : FULL);
    }

    public String fully(Instant at, String site) {
        return at == null ? "—" : at.atZone(sites.zone(site)).format(FULL);
    }

    public String inZone(Instant at, String zone) {
        return at == null ? "—" : at.atZone(java.time.ZoneId.of(zone)).format(FULL);
    }

    /** For {@code <time datetime>}. */
    public String iso(Instant at) {
        return at == null ? "" : at.toString();
    }

    /** Whole minutes from one to the other, never less than zero. */
    public long minutes(Instant from, Instant to) {
        return from == null || to == null
                ? 0
                : Math.max(0, Duration.between(from, to).toMinutes());
    }

    public boolean isOver(Instant at) {
        return at != null && clock.instant().isAfter(at);
    }

    public Instant getNow() {
        return clock.instant();
    }
}
