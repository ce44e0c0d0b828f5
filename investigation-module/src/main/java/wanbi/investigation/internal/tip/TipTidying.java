package wanbi.investigation.internal.tip;

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

/** Deletes at night what nobody has taken up within its days (R11). */
@Singleton
@Startup
@DependsOn("InvestigationMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TipTidying {

    private static final Logger LOG = Logger.getLogger(TipTidying.class.getName());

    @Inject
    TipRound round;

    @Inject
    HouseJob house;

    @Schedule(hour = "3", minute = "25", persistent = false)
    public void tidy() {
        try {
            house.run(() -> {
                while (round.deleteSome()) {
                    LOG.fine("tips deleted");
                }
                return null;
            });
        } catch (Exception broken) {
            LOG.log(Level.SEVERE, "Tips could not be deleted; the next night tries again.", broken);
        }
    }
}
