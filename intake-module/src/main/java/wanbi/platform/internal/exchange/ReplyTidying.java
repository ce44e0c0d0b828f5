package wanbi.platform.internal.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;

/** Answers hold personal data, so they are forgotten at night once no client may ask for them any more (L-33). */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplyTidying {

    @Inject
    ReplyTable table;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void tidy() {
        table.forget(Timestamp.from(clock.instant().minus(RepliesDoor.REMEMBERED)));
    }
}
