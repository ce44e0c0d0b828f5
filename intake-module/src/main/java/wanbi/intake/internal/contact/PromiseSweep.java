package wanbi.intake.internal.contact;

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

/**
 * Looks twice a minute for promises whose time is over. What is due stands in the tables, so that after a restart, or on
 * another node, each alarm is still raised once.
 */
@Singleton
@Startup
@DependsOn("IntakeMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PromiseSweep {

    private static final Logger LOG = Logger.getLogger(PromiseSweep.class.getName());

    @Inject
    PromiseAlarms alarms;

    @Inject
    Demonstration demonstration;

    @Inject
    HouseJob house;

    /** While the demonstration's past is being told its promises seem to be late. */
    @Schedule(hour = "*", minute = "*", second = "20/30", persistent = false)
    public void sweep() {
        if (demonstration.state() != Demonstration.State.FILLING) {
            try {
                house.run(this::raiseAll);
            } catch (Exception broken) {
                LOG.log(Level.SEVERE, "Overdue promises were not told; the next sweep tries again.", broken);
            }
        }
    }

    /** A promise that has passed several moments comes again until all are told. */
    private Void raiseAll() {
        int moved = alarms.raiseSome();
        while (moved > 0) {
            moved = alarms.raiseSome();
        }
        return null;
    }
}
