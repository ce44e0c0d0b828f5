package wanbi.platform.internal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import wanbi.platform.api.WorkingTime.WorkingDays;

/** Counts working days; a year without a calendar counts Monday to Friday, and says so. */
final class WorkingDayCount {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final IntFunction<Optional<CalendarYear>> years;

    WorkingDayCount(IntFunction<Optional<CalendarYear>> years) {
        this.years = years;
    }

    /** The day of the start does not count: whoever brings a thing in at night has the whole first day. */
    WorkingDays after(Instant start, int days, ZoneId zone) {
        if (days < 1) {
            throw new IllegalArgumentException("no working days to count: " + days);
        }
        Set<Integer> missing = new TreeSet<>();
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day, missing)) {
                left--;
            }
        }
        return new WorkingDays(day, day.plusDays(1).atStartOfDay(zone).toInstant(), List.copyOf(missing));
    }

    private boolean isWorking(LocalDate day, Set<Integer> missing) {
        Optional<CalendarYear> year = years.apply(day.getYear());
        if (year.isEmpty()) {
            missing.add(day.getYear());
        }
        return year.flatMap(known -> known.rules(day)).orElse(!WEEKEND.contains(day.getDayOfWeek()));
    }
}
