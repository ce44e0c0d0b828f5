package wanbi.proof;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** An act that writes through every context's unit and then tells it, as a service of ours does. */
@Stateless
public class AllUnits {
    @PersistenceContext(unitName = "platform")
    private EntityManager platform;

    @PersistenceContext(unitName = "intake")
    private EntityManager intake;

    @PersistenceContext(unitName = "investigation")
    private EntityManager investigation;

    @PersistenceContext(unitName = "handover")
    private EntityManager handover;

    @Inject
    private Event<Written> written;

    record Written(boolean andRefused) {}

    public AllUnits() {}

    public void write(String act, boolean andRefuse) {
        for (EntityManager unit : List.of(platform, intake, investigation, handover)) {
            unit.createNativeQuery("insert into proof.act (name, transaction) values (?1, pg_current_xact_id()::text)")
                    .setParameter(1, act)
                    .executeUpdate();
        }
        written.fire(new Written(andRefuse));
    }

    public long rows(String act) {
        return count("select count(*) from proof.act where name = ?1", act);
    }

    public long transactions(String act) {
        return count("select count(distinct transaction) from proof.act where name = ?1", act);
    }

    private long count(String query, String act) {
        return ((Number) platform.createNativeQuery(query).setParameter(1, act).getSingleResult()).longValue();
    }
}
