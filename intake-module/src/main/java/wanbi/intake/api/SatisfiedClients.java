package wanbi.intake.api;

import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** What clients say of a case by themselves, told by handover along the arrow. */
@BetweenContexts
public interface SatisfiedClients {

    Optional<Said> of(CaseNumber number);

    /**
     * Said once, and changed for seven days.
     *
     * @param receipt on whose page it was said
     * @throws wanbi.kernel.InvalidInput {@code satisfaction REQUIRED, OUT_OF_RANGE}
     * @throws wanbi.kernel.BusinessRuleViolation {@code SATISFACTION_STANDS}
     */
    Said say(CaseNumber number, Integer score, String receipt);

    /**
     * @param score 1 to 5
     * @param until how long it may still be changed
     */
    record Said(int score, Instant until) {}
}
