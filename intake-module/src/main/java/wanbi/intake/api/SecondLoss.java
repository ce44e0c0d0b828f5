package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** The second-loss actions of a case (F-4, F-11): disable the card, hold the bins, block the bank card. */
public interface SecondLoss {

    /** The most urgent first; empty for categories whose playbook asks for none. Roles: who may read the case. */
    List<SecondLossView> of(CaseNumber number);

    /**
     * Done; the first one completes the step SECOND_LOSS. Roles: DESK, MANAGER, HEAD_OFFICE; GUARD and CCTV where assigned.
     *
     * @return all of the case
     * @throws wanbi.kernel.UnknownThing the case has no such action
     * @throws wanbi.kernel.InvalidInput {@code doneAt} REQUIRED, IN_FUTURE, or BEFORE_START of the case; {@code note}
     *     TOO_LONG(500)
     * @throws wanbi.kernel.BusinessRuleViolation {@code ACTION_ALREADY_DONE}
     */
    List<SecondLossView> done(Done command);

    /** @param doneAt when it was done, which may be earlier than now */
    record Done(CaseNumber caseNumber, String action, Instant doneAt, String note) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }
}
