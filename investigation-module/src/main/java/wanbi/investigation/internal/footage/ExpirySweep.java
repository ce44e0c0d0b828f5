package wanbi.investigation.internal.footage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.HouseJob;

/**
 * Looks twice a minute for recordings that are about to be written over. What is due stands in the tables, so that after
 * a restart, or on another node, each alarm is still raised once.
 */
@Singleton
@Startup
@DependsOn("InvestigationMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpirySweep {

    private static final Logger LOG = Logger.getLogger(ExpirySweep.class.getName());

    /** Requests in one transaction, so that the disk is waited for once. */
    private static final int TOGETHER = 25;

    @Inject
    ClockRound round;

    @Inject
    Demonstration demonstration;

    @Inject
    HouseJob house;

    @Schedule(hour = "*", minute = "*", second = "20/30", persistent = false)
    public void sweep() {
        if (demonstration.state() != Demonstration.State.FILLING) {
            try {
                house.run(this::all);
            } catch (Exception broken) {
                LOG.log(Level.SEVERE, "The expiry clock failed; the next sweep tries again.", broken);
            }
        }
    }

    /** Handful after handful, until nothing is due or nothing of a handful could be worked on. */
    private Void all() {
        while (handful()) {
            LOG.fine("A whole handful of recordings was due; the next one follows.");
        }
        return null;
    }

    /**
     * One request that cannot be worked on keeps none of the others waiting, and comes again with the next sweep.
     *
     * @return whether more may be due
     */
    private boolean handful() {
        List<String> due = round.due();
        int broken = 0;
        for (int first = 0; first < due.size(); first += TOGETHER) {
            broken += elapse(due.subList(first, Math.min(first + TOGETHER, due.size())));
        }
        return due.size() >= ClockRound.HANDFUL && broken < due.size();
    }

    /** @return how many could not be worked on */
    private int elapse(List<String> some) {
        try {
            round.elapse(some);
            return 0;
        } catch (RuntimeException oneOfThem) {
            LOG.log(Level.FINE, "Not all at once, then one by one.", oneOfThem);
            return (int) some.stream().filter(request -> !elapsedAlone(request)).count();
        }
    }

    private boolean elapsedAlone(String request) {
        try {
            round.elapse(request);
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The clock of " + request + " stands still.", failed);
            return false;
        }
    }
}
