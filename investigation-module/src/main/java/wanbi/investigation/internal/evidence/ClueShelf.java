package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.kernel.CaseNumber;

/** Clues as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClueShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<Clue> of(CaseNumber number) {
        return entities.createQuery("select c from Clue c where c.caseNumber = :number order by c.number", Clue.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    void add(Clue clue) {
        entities.persist(clue);
        entities.flush();
    }
}
