package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;

/** Keeps claims. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimStore {

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(Claim claim) {
        entities.persist(claim);
        entities.flush();
    }

    Claim get(String id) {
        return found(entities.find(Claim.class, id));
    }

    /** Holds the row until the transaction ends: of two clerks at one claim the second sees what the first has done. */
    Claim lock(String id) {
        return found(entities.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entities.flush();
    }

    /** The claim that is being dealt with for this item; asked under the item's lock. */
    Optional<String> liveClaimOf(ItemTag tag) {
        return entities.createQuery(
                        "select l.claim.id from ClaimLine l where l.itemTag = :tag and l.live = true", String.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    private static Claim found(Claim claim) {
        if (claim == null) {
            throw new UnknownThing("claim");
        }
        return claim;
    }
}
