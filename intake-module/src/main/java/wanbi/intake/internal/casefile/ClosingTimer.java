package wanbi.intake.internal.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.HouseJob;

/** Looks every few minutes for files that close by themselves. What is due stands in the table, not in the timer. */
@Singleton
@Startup
@DependsOn("IntakeMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingTimer {

    private static final Logger LOG = Logger.getLogger(ClosingTimer.class.getName());

    @Inject
    DayAfter dayAfter;

    @Inject
    Demonstration demonstration;

    @Inject
    HouseJob house;

    /** The demonstration's desks close their own past. */
    @Schedule(hour = "*", minute = "*/5", second = "25", persistent = false)
    public void closeWhatIsDue() {
        if (demonstration.state() != Demonstration.State.FILLING) {
            try {
                house.run(this::closeAll);
            } catch (Exception broken) {
                LOG.log(Level.SEVERE, "Closing broke off; the next round tries again.", broken);
            }
        }
    }

    private Void closeAll() {
        boolean more = dayAfter.closeOne();
        while (more) {
            more = dayAfter.closeOne();
        }
        return null;
    }
}
