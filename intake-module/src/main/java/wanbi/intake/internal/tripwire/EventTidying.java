package wanbi.intake.internal.tripwire;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets at night the uses that nobody needs any more. On several nodes each does it; the second finds nothing. */
@Singleton
@PermitAll
@DependsOn("IntakeMigration")
public class EventTidying {

    @Inject
    EventTable table;

    @Inject
    KeptDays kept;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "50", persistent = false)
    public void tidy() {
        table.forgetBefore(clock.instant().minus(kept.span()));
    }
}
