package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** Legal holds as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    /** Newest first. */
    List<LegalHold> of(CaseNumber number) {
        return entities.createQuery(
                        "select h from LegalHold h where h.caseNumber = :number order by h.placedAt desc, h.id desc",
                        LegalHold.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<LegalHold> standing(CaseNumber number) {
        return of(number).stream().filter(LegalHold::stands).toList();
    }

    LegalHold lock(String id) {
        return Optional.ofNullable(entities.find(LegalHold.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownThing(id));
    }

    void add(LegalHold hold) {
        entities.persist(hold);
        entities.flush();
    }

    void save() {
        entities.flush();
    }
}
