package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** What a case asks its procedure before it goes on or ends; a case older than the procedure owes nothing. */
@BetweenContexts
public interface CaseSteps {

    /** Codes of required steps that are neither done nor deviated from nor excused, in the order of the plan. */
    List<String> owed(CaseNumber number);

    /** Done, deviated from or excused; false where no such step is. */
    boolean isOver(CaseNumber number, String step);

    /** It comes back for as long as the case is open, and was done when its turn came. */
    boolean isKeptUp(CaseNumber number, String step);
}
