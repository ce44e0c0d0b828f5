package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Failed tries at a door, counted in the database so that every node sees them, and in a transaction of their own so
 * that the refused act's rollback does not forget them. Five within a quarter of an hour shut the door until the oldest
 * of them has grown old.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Tries {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Seconds to wait; zero while the door is open. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long secondsShut(String door) {
        Instant now = clock.instant();
        List<?> recent = entities.createNativeQuery(
                        "select at from platform.failed_try where door = ?1 and at > ?2 order by at desc limit ?3")
                .setParameter(1, door)
                .setParameter(2, Timestamp.from(now.minus(WINDOW)))
                .setParameter(3, ALLOWED)
                .getResultList();
        if (recent.size() < ALLOWED) {
            return 0;
        }
        Instant oldest = ((Timestamp) recent.get(ALLOWED - 1)).toInstant();
        return Math.max(1, Duration.between(now, oldest.plus(WINDOW)).toSeconds());
    }

    public void failed(String door) {
        entities.createNativeQuery("insert into platform.failed_try (door, at) values (?1, ?2)")
                .setParameter(1, door)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public void succeeded(String door) {
        entities.createNativeQuery("delete from platform.failed_try where door = ?1")
                .setParameter(1, door)
                .executeUpdate();
    }

    /** Doors that were tried once and never again would else stay for good. */
    public void forgetOld() {
        entities.createNativeQuery("delete from platform.failed_try where at <= ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(WINDOW)))
                .executeUpdate();
    }
}
