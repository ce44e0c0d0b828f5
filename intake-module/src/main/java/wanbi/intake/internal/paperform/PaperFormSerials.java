package wanbi.intake.internal.paperform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.PaperFormOrder;
import wanbi.intake.api.PaperForms;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Numbers blank forms from the site's own series, so that a form in a drawer can be called to account later. */
@Stateless
@RolesAllowed({"DESK", "MANAGER", "HEAD_OFFICE", "SYSTEM"})
public class PaperFormSerials implements PaperForms {

    private static final String SERIES = "ZB";

    @Inject
    DayNumbers numbers;

    @Inject
    Journal journal;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public List<String> reserve(PaperFormOrder order) {
        new FieldErrors()
                .unless(order.count() != null, "count", "REQUIRED")
                .unless(
                        order.count() == null || order.count() >= 1 && order.count() <= PaperFormOrder.MOST,
                        "count",
                        "OUT_OF_RANGE",
                        1,
                        PaperFormOrder.MOST)
                .refuse();
        List<String> serials = Stream.generate(() -> numbers.nextName(order.site(), SERIES))
                .limit(order.count())
                .toList();
        journal.append(JournalEntry.of(journal.today(order.site()), "PAPER_FORMS_PRINTED")
                .fact("first", serials.get(0))
                .fact("last", serials.get(serials.size() - 1))
                .fact("count", serials.size()));
        return serials;
    }
}
