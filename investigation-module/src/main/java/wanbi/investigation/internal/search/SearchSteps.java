package wanbi.investigation.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.Obligation;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.WorkChanged;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** What a search tells the procedure of its case, the case's chain, and those who wait at their screens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SearchSteps {

    @Inject
    StepProgress steps;

    @Inject
    CaseObligations obligations;

    @Inject
    SearchShelf shelf;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    void dispatched(SearchTask task, SoundDispatch said, Instant now) {
        steps.complete(task.caseNumber(), "DISPATCH", now);
        obligations.open(task.caseNumber(), Obligation.SEARCH_PENDING, task.id());
        journal.append(of(task, "SEARCH_DISPATCHED")
                .fact("zones", String.join(" ", said.zones()))
                .fact("guard", said.guard())
                .personal("hint", said.hint()));
        workChanged.fire(new WorkChanged(task.site(), now));
    }

    void reported(SearchTask task, SoundReport said, boolean elsewhere, Instant now) {
        journal.append(of(task, "ZONE_SEARCHED")
                .fact("zone", said.zone())
                .fact("zoneResult", said.result())
                .fact("happenedAt", said.at())
                .fact("photo", said.photo())
                .fact("samePersonElsewhere", elsewhere ? true : null));
        if (!task.isOpen()) {
            obligations.settle(task.caseNumber(), Obligation.SEARCH_PENDING, task.id());
            if (said.result() == ZoneResult.FOUND
                    || shelf.of(task.caseNumber()).stream().noneMatch(SearchTask::isOpen)) {
                steps.complete(task.caseNumber(), "SEARCH", now);
            }
        }
        workChanged.fire(new WorkChanged(task.site(), now));
    }

    /** Nobody walks for a case that is over. */
    void ended(@Observes CaseEnded ended) {
        shelf.of(ended.number()).stream().filter(SearchTask::isOpen).forEach(task -> {
            task.callOff(ended.at());
            obligations.settle(task.caseNumber(), Obligation.SEARCH_PENDING, task.id());
        });
        shelf.save();
    }

    private static JournalEntry of(SearchTask task, String act) {
        return JournalEntry.of(Chain.of(task.caseNumber()), act).fact("searchTask", task.id());
    }
}
