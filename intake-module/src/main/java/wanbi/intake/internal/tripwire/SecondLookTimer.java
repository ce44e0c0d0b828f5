package wanbi.intake.internal.tripwire;

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
import wanbi.platform.api.HouseJob;

/** Looks every minute. The timer is forgotten with the node; what is to be looked at stands in the tables. */
@Singleton
@Startup
@DependsOn("IntakeMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondLookTimer {

    private static final Logger LOG = Logger.getLogger(SecondLookTimer.class.getName());

    @Inject
    SecondLook second;

    @Inject
    HouseJob house;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void tick() {
        try {
            house.run(() -> {
                second.look();
                return null;
            });
        } catch (Exception broken) {
            LOG.log(Level.SEVERE, "Uses of lost cards could not be looked over; the next minute tries again.", broken);
        }
    }
}
