package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** What investigation has to know of a case before it does something about it. */
@BetweenContexts
public interface InvestigatedCases {

    /**
     * Others wait until the transaction ends.
     *
     * @throws wanbi.kernel.UnknownThing also for a case that the caller does not see (E.6)
     */
    InvestigatedCase lock(CaseNumber number);

    /** As {@link #lock} without the lock. */
    InvestigatedCase look(CaseNumber number);

    /**
     * As {@link #lock} for work at the scene itself, which does not end at midnight though a guard's sight of the case
     * does; the door has judged that the caller works at its site.
     */
    InvestigatedCase lockAtScene(CaseNumber number);

    /** As {@link #lockAtScene} without the lock. */
    InvestigatedCase lookAtScene(CaseNumber number);
}
