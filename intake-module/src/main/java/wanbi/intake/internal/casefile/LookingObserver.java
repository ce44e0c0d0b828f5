package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.event.LookingBegun;

/** The case goes IN_PROGRESS when its procedure says that somebody looks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LookingObserver {

    @Inject
    CaseFile cases;

    @Inject
    CaseJournal journal;

    void begun(@Observes LookingBegun event) {
        LossCase lookedFor = cases.get(event.number());
        if (lookedFor.takeUpLooking(event.at())) {
            cases.save(lookedFor);
            journal.lookingBegun(lookedFor);
        }
    }
}
