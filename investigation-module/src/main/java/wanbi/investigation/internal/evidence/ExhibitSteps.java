package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.Obligation;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.WorkChanged;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** What evidence tells the procedure of its case, the case's chain, and those who wait at their screens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExhibitSteps {

    @Inject
    StepProgress steps;

    @Inject
    CaseObligations obligations;

    @Inject
    Journal journal;

    @Inject
    Event<WorkChanged> workChanged;

    void registered(Exhibit exhibit, SoundExhibit said, Instant now) {
        journal.append(of(exhibit, "EXHIBIT_REGISTERED")
                .fact("exhibitKind", said.kind())
                .fact("acquiredBy", said.acquiredBy())
                .fact("happenedAt", said.acquiredAt())
                .fact("hash", said.hash())
                .fact("seal", said.seal())
                .personal("what", said.name())
                .personal("source", said.source())
                .personal("name", said.collector())
                .because(said.wordsKeptBecause()));
        owed(exhibit);
        workChanged.fire(new WorkChanged(exhibit.site(), now));
    }

    void transferred(Exhibit exhibit, Party from, SoundTransfer said) {
        journal.append(of(exhibit, "EXHIBIT_TRANSFERRED")
                .fact("fromKind", from.kind())
                .fact("from", from.is(Party.OWNER) ? null : from.id())
                .fact("toKind", said.to().kind())
                .fact("to", said.to().is(Party.OWNER) ? null : said.to().id())
                .fact("confirmed", said.confirmed())
                .fact("document", said.document())
                .personal("name", said.to().is(Party.OWNER) ? said.to().name() : null)
                .personal("officer/name", said.officer())
                .because(said.reason()));
        if (said.to().is(Party.POLICE)) {
            steps.complete(exhibit.caseNumber(), "EVIDENCE", said.at());
        }
        owed(exhibit);
        workChanged.fire(new WorkChanged(exhibit.site(), said.at()));
    }

    /** Nobody closes a case with a piece of evidence in somebody's pocket. */
    private void owed(Exhibit exhibit) {
        if (exhibit.isUnsettled()) {
            obligations.open(exhibit.caseNumber(), Obligation.CUSTODY_WITHOUT_PLAN, exhibit.id());
        } else {
            obligations.settle(exhibit.caseNumber(), Obligation.CUSTODY_WITHOUT_PLAN, exhibit.id());
        }
    }

    private static JournalEntry of(Exhibit exhibit, String act) {
        return JournalEntry.of(Chain.of(exhibit.caseNumber()), act).fact("exhibit", exhibit.id());
    }
}
