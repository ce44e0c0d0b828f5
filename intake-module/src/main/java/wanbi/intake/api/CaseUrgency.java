package wanbi.intake.api;

import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** How urgent a case is and why; empty for cases older than the procedure. */
@BetweenContexts
public interface CaseUrgency {

    Optional<UrgencyView> of(CaseNumber number);
}
