package wanbi.platform.internal.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** What is settled is forgotten after a quarter of a year (L-33); that it was said stays in the journal. */
@Singleton
@PermitAll
public class OutboxTidying {

    private static final Duration KEPT = Duration.ofDays(92);

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void tidy() {
        entities.createNativeQuery("delete from platform.outbox_message where ended_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
