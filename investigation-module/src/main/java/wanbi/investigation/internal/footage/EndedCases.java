package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.CaseReopened;

/** Where nothing is looked for any more, no recording is waited for, until it is looked for again. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndedCases {

    @Inject
    FootageShelf shelf;

    @Inject
    FootageSteps steps;

    void ended(@Observes CaseEnded ended) {
        shelf.of(ended.number()).forEach(request -> {
            request.release(ended.at());
            steps.settleIfOver(request, ended.at());
        });
        shelf.save();
    }

    void goesOn(@Observes CaseReopened reopened) {
        shelf.of(reopened.number()).forEach(request -> {
            request.release(null);
            steps.awaited(request);
        });
        shelf.save();
    }
}
