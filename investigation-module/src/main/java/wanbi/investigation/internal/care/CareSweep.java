package wanbi.investigation.internal.care;

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

/** Looks every five minutes for what was to be done for a client and was not. What is due stands in the table, not in the timer. */
@Singleton
@Startup
@DependsOn("InvestigationMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CareSweep {

    private static final Logger LOG = Logger.getLogger(CareSweep.class.getName());

    @Inject
    CareRound round;

    @Inject
    Demonstration demonstration;

    @Inject
    HouseJob house;

    @Schedule(hour = "*", minute = "*/5", second = "50", persistent = false)
    public void sweep() {
        if (demonstration.state() != Demonstration.State.FILLING) {
            try {
                house.run(this::all);
            } catch (Exception broken) {
                LOG.log(Level.SEVERE, "Reminders of care failed; the next sweep tries again.", broken);
            }
        }
    }

    /** One case that cannot be worked on keeps none of the others waiting, and comes again with the next sweep. */
    private Void all() {
        for (CareRound.Due due : round.due()) {
            try {
                round.elapse(due);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "The reminder " + due + " waits.", broken);
            }
        }
        return null;
    }
}
