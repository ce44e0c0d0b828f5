package wanbi.intake.internal.tripwire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * A report and a use that came in at the same moment, each in a transaction that did not see the other, meet here a
 * little later. What has rung rings no second time.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SecondLook {

    private static final Duration BACK = Duration.ofMinutes(10);
    private static final int MOST = 5_000;

    @Inject
    Tripwire wire;

    @Inject
    Clock clock;

    public void look() {
        wire.missed(clock.instant().minus(BACK), MOST);
    }
}
