package wanbi.intake.internal.tripwire;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import wanbi.intake.api.event.CaseCorrected;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.CaseOpened;
import wanbi.intake.api.event.CaseReopened;

/** What becomes of cases, as far as lost cards go. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseNews {

    /** After the procedure and what has to be done at once. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 700;

    @Inject
    Tripwire wire;

    @Inject
    AccessAlarms alarms;

    void opened(@Observes @Priority(LATER) CaseOpened opened) {
        boolean numbered = opened.said().items().stream().anyMatch(item -> item.serial() != null);
        if (numbered && !opened.atCounter()) {
            wire.reported(opened.number());
        }
    }

    void corrected(@Observes @Priority(LATER) CaseCorrected corrected) {
        if (corrected.said().items().stream().anyMatch(item -> item.serial() != null)) {
            wire.reported(corrected.number());
        }
    }

    /** While it was closed nobody listened. */
    void reopened(@Observes @Priority(LATER) CaseReopened reopened) {
        wire.reported(reopened.number());
    }

    void ended(@Observes @Priority(LATER) CaseEnded ended) {
        alarms.settle(ended.number(), ended.at());
    }
}
