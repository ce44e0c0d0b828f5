package wanbi.platform.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import wanbi.kernel.SiteCode;

/** Gap-free numbers per site and day (E.1): taken late in a transaction, because its row stays locked until the end. */
@BetweenContexts
public interface DayNumbers {

    /** @param kind series, for example GS, F or LQ; the day is the registration day in the site's zone */
    DayNumber next(SiteCode site, String kind);

    /** As {@link #next}, written out: {@code SH01-LQ-20261122-001}. */
    default String nextName(SiteCode site, String kind) {
        DayNumber drawn = next(site, kind);
        return "%s-%s-%s-%03d"
                .formatted(site, kind, drawn.day().format(DateTimeFormatter.BASIC_ISO_DATE), drawn.number());
    }

    /** As {@link #next} for many at once: the first of {@code count} numbers without a gap. */
    DayNumber take(SiteCode site, String kind, int count);

    record DayNumber(LocalDate day, int number) {}
}
