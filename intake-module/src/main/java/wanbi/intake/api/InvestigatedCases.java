package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
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
     * Thefts of the same client, by phone or flat, that were reported at the site in the half year before (R18, KPI 18);
     * the newest first, without those that the caller does not see.
     */
    List<EarlierTheft> earlierThefts(CaseNumber number);

    record EarlierTheft(CaseNumber number, Instant reportedAt) {}

    /**
     * As {@link #lock} for work at the scene itself, which does not end at midnight though a guard's sight of the case
     * does; the door has judged that the caller works at its site.
     */
    InvestigatedCase lockAtScene(CaseNumber number);

    /** As {@link #lockAtScene} without the lock. */
    InvestigatedCase lookAtScene(CaseNumber number);
}
