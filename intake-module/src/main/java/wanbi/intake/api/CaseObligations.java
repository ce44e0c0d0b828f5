package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/**
 * What other contexts open and settle on a case, along the arrow, in their own transaction: WATCH and CLOSED wait for it
 * (architecture §1). Both are journaled on the case's chain; to open what is open and to settle what is settled, or was
 * never there, changes nothing.
 */
@BetweenContexts
public interface CaseObligations {

    /**
     * @param reference the other context's own number of what it owes, at most 80 characters
     * @throws wanbi.kernel.UnknownThing no such case
     */
    void open(CaseNumber number, Obligation kind, String reference);

    void settle(CaseNumber number, Obligation kind, String reference);

    /** Those still open, one for each reference. */
    List<Obligation> pending(CaseNumber number);
}
