package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.UnknownThing;

/** Disputes as stored; the claim's lock is held where one is changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisputeShelf {

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    /** Newest first. */
    List<Dispute> of(String claim) {
        return entities.createQuery(
                        "select d from Dispute d where d.claim = :claim order by d.openedAt desc, d.id desc",
                        Dispute.class)
                .setParameter("claim", claim)
                .getResultList();
    }

    Dispute get(String id) {
        return Optional.ofNullable(entities.find(Dispute.class, id)).orElseThrow(() -> new UnknownThing("dispute"));
    }

    void add(Dispute dispute) {
        entities.persist(dispute);
        entities.flush();
    }

    void save() {
        entities.flush();
    }
}
