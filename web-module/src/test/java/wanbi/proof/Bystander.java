package wanbi.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** An observer of another context, package-private as all of ours: it writes its own row, then may refuse. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Bystander {
    @PersistenceContext(unitName = "handover")
    private EntityManager entities;

    void note(@Observes AllUnits.Written written) {
        entities.createNativeQuery(
                        "insert into proof.act (name, transaction) values ('noted', pg_current_xact_id()::text)")
                .executeUpdate();
        if (written.andRefused()) {
            throw new IllegalStateException("the observer refuses");
        }
    }
}
