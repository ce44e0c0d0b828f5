package wanbi.platform.internal.access;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import wanbi.platform.api.Acting;

/** The one clock (I13): the server's time in UTC, to the millisecond, or the time at which a job of the house acts. */
final class HouseClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public Instant instant() {
        return Acting.time().orElseGet(Instant::now).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedClock(this, zone);
    }

    private static final class ZonedClock extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Clock clock;
        private final ZoneId zone;

        ZonedClock(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedClock(clock, other);
        }
    }
}
