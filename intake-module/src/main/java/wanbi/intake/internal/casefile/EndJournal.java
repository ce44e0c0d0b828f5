package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes into a case's chain how it was put aside, ended and opened again. */
@ApplicationScoped
class EndJournal {

    @Inject
    Journal journal;

    @Inject
    CaseJournal links;

    void withdrawn(LossCase ended, List<CaseLink> freed) {
        Ending how = ended.ending();
        freed.forEach(link -> links.released(ended, link, how.because()));
        journal.append(of(ended, "CASE_WITHDRAWN")
                .fact("confirmedBy", how.confirmedBy())
                .because(how.because()));
    }

    void watched(LossCase watched, String reason) {
        journal.append(of(watched, "CASE_WATCHED")
                .fact("watchUntil", watched.watchUntil())
                .because(reason));
    }

    /** Both know of each other, each in its own chain. */
    void merged(LossCase child, LossCase master) {
        String reason = child.ending().because();
        journal.append(of(child, "CASE_MERGED").fact("into", master.number()).because(reason));
        journal.append(of(master, "CASE_ABSORBED").fact("case", child.number()).because(reason));
    }

    void closed(LossCase closed) {
        Ending how = closed.ending();
        journal.append(of(closed, how.because() == null ? "CASE_CLOSED_BY_HOUSE" : "CASE_CLOSED")
                .fact("satisfaction", how.satisfaction())
                .fact("theftOutcome", how.outcome())
                .because(how.because()));
    }

    void reopened(LossCase reopened, CaseStatus before, String reason) {
        journal.append(
                of(reopened, "CASE_REOPENED").fact("statusBefore", before).because(reason));
    }

    private static JournalEntry of(LossCase lossCase, String act) {
        return JournalEntry.of(Chain.of(lossCase.number()), act);
    }
}
