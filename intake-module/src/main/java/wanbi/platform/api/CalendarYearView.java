package wanbi.platform.api;

import java.time.LocalDate;
import java.util.List;

/** One year of the calendar with the days that are not what their weekday says. */
public final class CalendarYearView {

    private final int year;
    private final String basis;
    private final List<Day> days;
    private final long version;

    public CalendarYearView(int year, String basis, List<Day> days, long version) {
        this.year = year;
        this.basis = basis;
        this.days = days;
        this.version = version;
    }

    public int getYear() {
        return year;
    }

    /** The notice that the days are taken from. */
    public String getBasis() {
        return basis;
    }

    public List<Day> getDays() {
        return days;
    }

    public long getVersion() {
        return version;
    }

    /** One special day. */
    public static final class Day {

        private final LocalDate date;
        private final boolean working;
        private final String name;

        public Day(LocalDate date, boolean working, String name) {
            this.date = date;
            this.working = working;
            this.name = name;
        }

        public LocalDate getDate() {
            return date;
        }

        public boolean isWorking() {
            return working;
        }

        public String getName() {
            return name;
        }
    }
}
