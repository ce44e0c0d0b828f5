package wanbi.intake.internal.founditem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import wanbi.intake.api.HoldRule;
import wanbi.platform.api.LegalBook.HoldPeriod;

/**
 * How long a find is kept, counted from the day of its registration: what the site's profile says, or what its category
 * or a flag says where that ends sooner (E.7, L-07).
 */
record HoldSpan(LocalDate lastDay, String because, List<Integer> missingYears) {

    /** The last day of so many working days after the registration, with the years whose calendar is missing. */
    record Counted(LocalDate lastDay, List<Integer> missingYears) {}

    static HoldSpan of(
            LocalDate registered,
            HoldPeriod site,
            HoldRule category,
            boolean sameDayFlag,
            IntFunction<Counted> workingDays) {
        List<HoldSpan> spans = new ArrayList<>();
        spans.add(span("SITE", registered, site.days(), site.working(), workingDays));
        if (category.days() != null) {
            boolean working = "WORKING".equals(category.count());
            spans.add(span("CATEGORY", registered, category.days(), working, workingDays));
        }
        if (category.sameDay() || sameDayFlag) {
            spans.add(new HoldSpan(registered, "SAME_DAY", List.of()));
        }
        return spans.stream().min(Comparator.comparing(HoldSpan::lastDay)).orElseThrow();
    }

    private static HoldSpan span(
            String because, LocalDate registered, int days, boolean working, IntFunction<Counted> workingDays) {
        if (!working) {
            return new HoldSpan(registered.plusDays(days), because, List.of());
        }
        Counted counted = workingDays.apply(days);
        return new HoldSpan(counted.lastDay(), because, counted.missingYears());
    }
}
