package wanbi.intake.internal.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Every few seconds works off what has changed, and at night notes everything that is still looked for. Timers fire on
 * every node; one at a time takes rows.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

    @Inject
    MatchWork work;

    @Inject
    NightRound round;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void workOff() {
        while (work.workOffSome()) {
            // The next lot, in a transaction of its own.
        }
    }

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void goRound() {
        round.once();
    }
}
