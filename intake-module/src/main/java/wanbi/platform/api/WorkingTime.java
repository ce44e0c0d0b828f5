package wanbi.platform.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** How deadlines count: service hours of a site, and working days of China with the days that were moved (调休). */
@BetweenContexts
public interface WorkingTime {

    /** When so much service time of the site has passed since the start; closed hours do not count. */
    Instant afterServiceTime(SiteCode site, Instant start, Duration length);

    /** The end of the n-th working day after the day of the start, in the site's zone. */
    WorkingDays afterWorkingDays(SiteCode site, Instant start, int days);

    /** Nobody has entered the year's calendar yet. */
    boolean isMissing(int year);

    /** Who gets what the site's manager does not acknowledge. */
    Optional<StaffId> deputy(SiteCode site);

    /** The sites that have named this person. */
    Set<SiteCode> deputyAt(StaffId staff);

    /**
     * A span of working days.
     *
     * @param endsAt the midnight after the last day
     * @param missingYears years without a calendar, whose working days were taken for Monday to Friday: to be said loudly
     */
    record WorkingDays(LocalDate lastDay, Instant endsAt, List<Integer> missingYears) {}
}
