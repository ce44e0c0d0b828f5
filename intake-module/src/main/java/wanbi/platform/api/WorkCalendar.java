package wanbi.platform.api;

import java.io.Serializable;
import java.util.List;
import wanbi.kernel.SiteCode;

/**
 * The calendar of working days and the service hours of the sites. Everybody reads them; head office and administrators
 * keep them. Every change is journaled.
 */
public interface WorkCalendar {

    /** Newest year first, each with its special days in order. */
    List<CalendarYearView> years();

    /** This year and the year that lies less than 60 days ahead, as far as nobody has entered them. */
    List<Integer> missingYears();

    /** Enters a year or replaces its special days as a whole. Roles: HEAD_OFFICE, ADMIN. */
    void keep(KeepYear command);

    SiteHoursView hours(SiteCode site);

    /**
     * Roles: HEAD_OFFICE, ADMIN.
     *
     * @throws wanbi.kernel.InvalidInput for times that are none, a day that ends before it begins, a deputy who holds no
     *     role at the site
     */
    void change(ChangeHours command);

    /**
     * @param basis the notice that the days are taken from
     * @param days one a line: {@code 2026-02-14 + 春节调休} for a working day, {@code 2026-02-15 - 春节} for a day off
     * @param version null for a new year
     */
    record KeepYear(Integer year, String basis, String days, Long version) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.COMPANY;
        }
    }

    /**
     * @param opens {@code HH:mm}
     * @param closes {@code HH:mm}; {@code 00:00} is midnight
     * @param deputy id of a member of staff, or null
     */
    record ChangeHours(SiteCode site, String opens, String closes, String deputy, Long version)
            implements Scoped, Serializable {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
