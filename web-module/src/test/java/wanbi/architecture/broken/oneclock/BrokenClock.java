package wanbi.architecture.broken.oneclock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

class BrokenClock {
    Instant wallTime() {
        return Instant.now();
    }

    Date oldWallTime() {
        return new Date();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    Clock another() {
        return Clock.systemUTC();
    }
}
