package wanbi.intake.api;

import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.BetweenContexts;

/** When the client of a case was promised to hear from us next; empty when nothing is promised. */
@BetweenContexts
public interface NextContact {

    Optional<Instant> of(CaseNumber number);
}
