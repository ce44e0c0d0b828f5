package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.CaseSteps;
import wanbi.intake.api.CaseUrgency;

/** Gathers what has been done for a case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Efforts {

    @Inject
    CaseSteps steps;

    @Inject
    CaseObligations obligations;

    @Inject
    CaseUrgency urgencies;

    /** The case is locked, so that nothing of it changes meanwhile. */
    Effort of(LossCase asked) {
        return new Effort(steps.owed(asked.number()), obligations.pending(asked.number()), isClientTold(asked));
    }

    /** P1 (E.7); a case older than the procedure is not. */
    boolean isMostUrgent(LossCase asked) {
        return urgencies
                .of(asked.number())
                .filter(urgency -> "P1".equals(urgency.getPriority()))
                .isPresent();
    }

    /**
     * The one place that knows how a client learns how it stands: somebody was reached since the acceptance, or the step
     * of the first feedback is over, be it that the client does not want to be told or cannot be reached (R05, R08).
     */
    private boolean isClientTold(LossCase asked) {
        Acceptance slip = asked.acceptance();
        boolean reached = slip != null
                && asked.notifications().stream().anyMatch(told -> told.isSince(slip.at()) && told.hasReached());
        return reached || steps.isOver(asked.number(), "FEEDBACK") || steps.isKeptUp(asked.number(), "FEEDBACK");
    }
}
