package wanbi.intake.internal.casefile;

import java.time.Instant;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;

/** The file of a theft is closed: after the care for the client, with what came of it (E.3). */
final class TheftClosing extends CaseEnd {

    private final Integer satisfaction;
    private final String outcome;
    private final Effort effort;
    private final boolean urgent;

    private TheftClosing(String reason, Integer satisfaction, String outcome, Effort effort, boolean urgent) {
        super(reason);
        this.satisfaction = satisfaction;
        this.outcome = outcome;
        this.effort = effort;
        this.urgent = urgent;
    }

    /** @param urgent P1, which the site does not close by itself */
    static TheftClosing judged(EndCommand.Close said, Effort effort, boolean urgent) {
        FieldErrors errors = new FieldErrors();
        String reason = Reason.judged(said.reason(), errors);
        FieldCheck at = new FieldCheck(errors);
        String outcome = at.code("outcome", said.outcome(), ShippedCodes.THEFT_OUTCOMES);
        at.needed(true, "outcome", said.outcome());
        Integer satisfaction = Satisfaction.judged(said, errors);
        errors.refuse();
        return new TheftClosing(reason, satisfaction, outcome, effort, urgent);
    }

    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        ending.status().refuseUnless(CaseStatus.AFTERCARE);
        if (!actor.holds(Role.MANAGER, Role.HEAD_OFFICE)) {
            throw CaseRefused.closeByManager();
        }
        if ((urgent || ending.relation().isOfStaff()) && !actor.holds(Role.HEAD_OFFICE)) {
            throw CaseRefused.closeByHeadOffice();
        }
        ending.refuseIfBeingCompared();
        if (ending.links().stream().anyMatch(CaseLink::isOpen)) {
            throw CaseRefused.closeHasLinks();
        }
        effort.refuseUnlessAllDone();
    }

    @Override
    CaseStatus status() {
        return CaseStatus.CLOSED;
    }

    @Override
    LineStatus lines() {
        return LineStatus.NOT_FOUND;
    }

    @Override
    Ending ending(Instant now) {
        return Ending.closedTheft(now, reason(), satisfaction, outcome);
    }
}
