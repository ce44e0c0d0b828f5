package wanbi.platform.internal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import wanbi.kernel.StaffId;
import wanbi.platform.api.IdempotentReplies.Key;
import wanbi.platform.api.IdempotentReplies.Reply;

/** One row a key. A second caller waits on the row until the first has committed, and then finds the answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReplyTable {

    private static final String CLAIM = "insert into platform.idempotent_reply as r (staff, key, request, claimed_at)"
            + " values (?1, ?2, ?3, ?4) on conflict (staff, key) do update set request = excluded.request,"
            + " claimed_at = excluded.claimed_at, status = null, location = null, body = null"
            + " where r.claimed_at < ?5 or r.status is null";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    record Row(String request, Reply reply) {}

    /** False when there is an answer already. */
    boolean claim(StaffId staff, Key key, Timestamp now, Timestamp forgottenBefore) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, staff.value())
                        .setParameter(2, key.key())
                        .setParameter(3, key.request())
                        .setParameter(4, now)
                        .setParameter(5, forgottenBefore)
                        .executeUpdate()
                == 1;
    }

    Row read(StaffId staff, Key key) {
        Object[] row = (Object[]) entities.createNativeQuery("select request, status, location, body"
                        + " from platform.idempotent_reply where staff = ?1 and key = ?2")
                .setParameter(1, staff.value())
                .setParameter(2, key.key())
                .getSingleResult();
        return new Row((String) row[0], new Reply(((Number) row[1]).intValue(), (String) row[2], (String) row[3]));
    }

    void remember(StaffId staff, Key key, Reply reply) {
        entities.createNativeQuery("update platform.idempotent_reply set status = ?3, location = ?4, body = ?5"
                        + " where staff = ?1 and key = ?2")
                .setParameter(1, staff.value())
                .setParameter(2, key.key())
                .setParameter(3, reply.status())
                .setParameter(4, reply.location())
                .setParameter(5, reply.body())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(Timestamp claimedBefore) {
        entities.createNativeQuery("delete from platform.idempotent_reply where claimed_at < ?1")
                .setParameter(1, claimedBefore)
                .executeUpdate();
    }
}
