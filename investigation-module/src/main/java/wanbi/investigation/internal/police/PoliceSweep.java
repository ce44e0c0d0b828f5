package wanbi.investigation.internal.police;

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

/** Looks once a minute for what is to be thought of again. What is due stands in the table, not in the timer. */
@Singleton
@Startup
@DependsOn("InvestigationMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PoliceSweep {

    private static final Logger LOG = Logger.getLogger(PoliceSweep.class.getName());

    @Inject
    PoliceRound round;

    @Inject
    Demonstration demonstration;

    @Inject
    HouseJob house;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    public void sweep() {
        if (demonstration.state() != Demonstration.State.FILLING) {
            try {
                house.run(this::all);
            } catch (Exception broken) {
                LOG.log(Level.SEVERE, "Reminders of the police failed; the next sweep tries again.", broken);
            }
        }
    }

    /** One case that cannot be worked on keeps none of the others waiting, and comes again with the next sweep. */
    private Void all() {
        for (String reminder : round.due()) {
            try {
                round.elapse(reminder);
            } catch (RuntimeException broken) {
                LOG.log(Level.WARNING, "The reminder " + reminder + " waits.", broken);
            }
        }
        return null;
    }
}
