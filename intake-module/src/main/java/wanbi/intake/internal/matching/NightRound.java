package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The nightly round, once a night over all nodes: whoever gets the lock first writes down the day. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NightRound {

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Due due;

    @Inject
    Clock clock;

    /** @return whether it was this node that went round */
    public boolean once() {
        LocalDate night = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        boolean first = Question.of("insert into intake.match_round (night) values (?) on conflict do nothing", night)
                        .execute(database)
                == 1;
        if (first) {
            due.addAllThatIsLookedFor(clock.instant());
        }
        return first;
    }
}
