package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.HoldView;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalBook;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.WorkingTime;

/**
 * Tells until when finds are kept. Worked out anew whenever it is read, from the profile in force on the day of
 * registration: a calendar that is entered late, or a rule that is mended, is right everywhere at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldClock {

    @Inject
    LegalBook law;

    @Inject
    WorkingTime time;

    @Inject
    Playbook playbook;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    /** What the rule asks of a find. */
    record Find(SiteCode site, Instant registeredAt, String category, List<String> flags) {}

    /** For one list: what is alike is worked out once. */
    Teller teller() {
        return new Teller();
    }

    HoldView of(FoundItem item) {
        Description what = item.particulars().what();
        return teller().of(new Find(item.site(), item.registration().at(), what.category(), what.riskFlags()));
    }

    /** Not shared between threads or transactions. */
    final class Teller {

        private final Map<SiteCode, ZoneId> zones = new HashMap<>();
        private final Map<Object, HoldSpan> spans = new HashMap<>();
        private final Map<String, Optional<CategoryView>> categories = new HashMap<>();

        HoldView of(Find find) {
            ZoneId zone = zones.computeIfAbsent(find.site(), sites::zone);
            LocalDate registered = find.registeredAt().atZone(zone).toLocalDate();
            Optional<CategoryView> category = categories.computeIfAbsent(find.category(), playbook::category);
            boolean sameDay = category.stream()
                    .flatMap(known -> known.getSameDayFlags().stream())
                    .map(RiskFlagView::getCode)
                    .anyMatch(find.flags()::contains);
            HoldSpan span = spans.computeIfAbsent(
                    List.of(find.site(), registered, find.category(), sameDay),
                    alike -> span(find, registered, category, sameDay));
            Instant end = span.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
            boolean over = !clock.instant().isBefore(end);
            return new HoldView(span.lastDay(), end.minusSeconds(1), span.because(), span.missingYears(), over);
        }

        private HoldSpan span(Find find, LocalDate registered, Optional<CategoryView> category, boolean sameDay) {
            HoldRule rule = category.map(
                            known -> new HoldRule(known.getHoldDays(), known.getHoldCount(), known.isHoldSameDay()))
                    .orElse(HoldRule.NONE);
            return HoldSpan.of(registered, law.holdPeriod(find.site(), registered), rule, sameDay, days -> {
                WorkingTime.WorkingDays counted = time.afterWorkingDays(find.site(), find.registeredAt(), days);
                return new HoldSpan.Counted(counted.lastDay(), counted.missingYears());
            });
        }
    }
}
