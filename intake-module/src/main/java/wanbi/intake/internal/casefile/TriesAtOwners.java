package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import wanbi.intake.api.OwnerTries;
import wanbi.kernel.ItemTag;

/** A case's notifications count for a thing from its link until its release. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TriesAtOwners implements OwnerTries {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Override
    public int toReachTheOwnerOf(ItemTag tag) {
        return entities.createQuery(
                        "select count(n) from CaseNotification n, CaseLink l where n.lossCase = l.lossCase"
                                + " and l.itemTag = :tag and n.recordedAt >= l.at"
                                + " and (l.releasedAt is null or n.recordedAt <= l.releasedAt)",
                        Long.class)
                .setParameter("tag", tag)
                .getSingleResult()
                .intValue();
    }
}
