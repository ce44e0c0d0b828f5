package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/**
 * Whoever changes something of a case locks the case itself first, then all else, then its chain in the journal: the same
 * order for everybody, so that no two wait for each other.
 */
@BetweenContexts
public interface CaseLocks {

    /** Others wait until the transaction ends. */
    void lock(CaseNumber number);
}
