package wanbi.platform.api;

import java.time.LocalDate;
import wanbi.kernel.SiteCode;

/** Gap-free numbers per site and day (E.1): taken late in a transaction, because its row stays locked until the end. */
@BetweenContexts
public interface DayNumbers {

    /** @param kind series, for example GS, F or LQ; the day is the registration day in the site's zone */
    DayNumber next(SiteCode site, String kind);

    /** As {@link #next} for many at once: the first of {@code count} numbers without a gap. */
    DayNumber take(SiteCode site, String kind, int count);

    record DayNumber(LocalDate day, int number) {}
}
