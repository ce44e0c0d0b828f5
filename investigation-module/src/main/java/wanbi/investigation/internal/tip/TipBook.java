package wanbi.investigation.internal.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

/** Puts tips down. What they say stands in no journal: it is to be gone after its days. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TipBook {

    private static final String SERIES = "XS";

    @Inject
    TipShelf shelf;

    @Inject
    DayNumbers numbers;

    @Inject
    SiteBook sites;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    Tip open(SiteCode site, SoundTip told, Instant now) {
        return Tip.of(numbers.nextName(site, SERIES), site, told, now);
    }

    void keep(Tip tip, Instant now) {
        shelf.add(tip);
        note(tip, act(tip, "TIP_RECEIVED"), now);
    }

    JournalEntry act(Tip tip, String act) {
        return JournalEntry.of(Chain.ofSiteDay(tip.site(), sites.today(tip.site())), act)
                .fact("tip", tip.id());
    }

    void note(Tip tip, JournalEntry entry, Instant now) {
        shelf.save();
        journal.append(entry);
        workChanged.fire(new WorkChanged(tip.site(), now));
    }
}
