package wanbi.platform.internal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The daily hours in which clocks of the desk run; outside of them they stand still. */
record ServiceHours(LocalTime opens, LocalTime closes) {

    /** What E.7 gives every site that has not chosen its own. */
    static final ServiceHours USUAL = new ServiceHours(LocalTime.of(8, 0), LocalTime.of(22, 0));

    Instant after(Instant start, Duration length, ZoneId zone) {
        LocalDate day = start.atZone(zone).toLocalDate();
        Duration left = length;
        Instant from = start;
        while (true) {
            Instant opening = opening(day, zone);
            Instant closing = closing(day, zone);
            from = from.isBefore(opening) ? opening : from;
            if (from.isBefore(closing)) {
                Duration today = Duration.between(from, closing);
                if (left.compareTo(today) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(today);
            }
            day = day.plusDays(1);
        }
    }

    private Instant opening(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day, ZoneId zone) {
        LocalDate last = closes.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return last.atTime(closes).atZone(zone).toInstant();
    }
}
