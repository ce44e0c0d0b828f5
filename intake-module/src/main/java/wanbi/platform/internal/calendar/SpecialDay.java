package wanbi.platform.internal.calendar;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import wanbi.platform.api.CalendarYearView;

/** A weekday off, or a weekend day worked (调休). */
@Embeddable
class SpecialDay {

    private LocalDate day;
    private boolean working;
    private String name;

    protected SpecialDay() {}

    static SpecialDay of(LocalDate day, boolean working, String name) {
        SpecialDay special = new SpecialDay();
        special.day = day;
        special.working = working;
        special.name = name;
        return special;
    }

    LocalDate day() {
        return day;
    }

    boolean isWorking() {
        return working;
    }

    CalendarYearView.Day view() {
        return new CalendarYearView.Day(day, working, name);
    }
}
