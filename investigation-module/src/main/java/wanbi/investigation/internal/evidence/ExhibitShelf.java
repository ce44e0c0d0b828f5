package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.investigation.api.ExhibitView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Evidence with its custody, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExhibitShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<Exhibit> of(CaseNumber number) {
        return entities.createQuery(
                        "select e from Exhibit e where e.caseNumber = :number order by e.registeredAt, e.id",
                        Exhibit.class)
                .setParameter("number", number)
                .getResultList();
    }

    Exhibit get(String id) {
        return Optional.ofNullable(entities.find(Exhibit.class, id)).orElseThrow(() -> new UnknownThing(id));
    }

    Exhibit lock(String id) {
        return Optional.ofNullable(entities.find(Exhibit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownThing(id));
    }

    void add(Exhibit exhibit, ExhibitStep first) {
        entities.persist(exhibit);
        save();
        add(first);
    }

    void add(ExhibitStep step) {
        entities.persist(step);
        save();
    }

    private void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }

    ExhibitView shown(Exhibit exhibit) {
        return shown(List.of(exhibit)).get(0);
    }

    List<ExhibitView> shown(List<Exhibit> exhibits) {
        if (exhibits.isEmpty()) {
            return List.of();
        }
        Map<String, List<ExhibitStep>> custody = entities
                .createQuery(
                        "select s from ExhibitStep s where s.exhibit in :ids order by s.exhibit, s.n",
                        ExhibitStep.class)
                .setParameter("ids", exhibits.stream().map(Exhibit::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ExhibitStep::exhibit));
        return exhibits.stream()
                .map(exhibit -> exhibit.view(custody.getOrDefault(exhibit.id(), List.of())))
                .toList();
    }
}
