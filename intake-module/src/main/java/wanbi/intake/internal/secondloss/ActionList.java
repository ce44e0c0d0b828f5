package wanbi.intake.internal.secondloss;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CaseNumber;

/** The actions of each case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ActionList {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    void add(SecondLossAction action) {
        entities.persist(action);
    }

    Optional<SecondLossAction> find(CaseNumber number, String action) {
        return Optional.ofNullable(
                entities.find(SecondLossAction.class, new SecondLossAction.Key(number.value(), action)));
    }

    List<SecondLossAction> of(CaseNumber number) {
        return entities.createQuery(
                        "select a from SecondLossAction a where a.caseNumber = :number order by a.dueAt, a.action",
                        SecondLossAction.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    void save() {
        entities.flush();
    }
}
