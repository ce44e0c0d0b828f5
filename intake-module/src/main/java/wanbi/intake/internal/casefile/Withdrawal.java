package wanbi.intake.internal.casefile;

import java.time.Instant;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;

/** The client has found it, or wants it looked for no longer; what lay ready is free for others. */
final class Withdrawal extends CaseEnd {

    private final String confirmedBy;

    private Withdrawal(String reason, String confirmedBy) {
        super(reason);
        this.confirmedBy = confirmedBy;
    }

    static Withdrawal judged(EndCommand.Withdraw said) {
        FieldErrors errors = new FieldErrors();
        String reason = Reason.judged(said.reason(), errors);
        String confirmedBy = new FieldCheck(errors).code("confirmedBy", said.confirmedBy(), ShippedCodes.CONFIRMATIONS);
        errors.refuse();
        return new Withdrawal(reason, confirmedBy);
    }

    /** Nobody takes back at one counter what another one is just comparing. */
    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        ending.refuseIfBeingCompared();
        if (ending.isTheft()) {
            throw CaseRefused.theftNotWithdrawn();
        }
    }

    @Override
    CaseStatus status() {
        return CaseStatus.WITHDRAWN;
    }

    @Override
    LineStatus lines() {
        return LineStatus.SELF_FOUND;
    }

    @Override
    Ending ending(Instant now) {
        return Ending.withdrawn(now, reason(), confirmedBy);
    }
}
