package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.kernel.CaseNumber;

/** Declinations, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeclinationShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<PoliceDeclination> of(CaseNumber number) {
        return entities.createQuery(
                        "select d from PoliceDeclination d where d.caseNumber = :number order by d.id",
                        PoliceDeclination.class)
                .setParameter("number", number)
                .getResultList();
    }

    void add(PoliceDeclination said) {
        entities.persist(said);
        entities.flush();
    }
}
