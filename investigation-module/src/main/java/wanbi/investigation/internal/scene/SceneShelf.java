package wanbi.investigation.internal.scene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.SceneView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;

/** What was written down of scenes, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SceneShelf {

    /** A theft stands so until somebody has told the police (E.3). */
    private static final Set<String> UNREPORTED = Set.of("REPORTED", "NOT_REPORTED");

    /** More scenes nobody keeps at once. */
    private static final int MOST_HELD = 200;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<SceneArrival> arrivals(CaseNumber number) {
        return entities.createQuery(
                        "select a from SceneArrival a where a.caseNumber = :number order by a.id", SceneArrival.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<FactCheck> factChecks(CaseNumber number) {
        return ofCase("FactCheck", FactCheck.class, number);
    }

    List<SceneProtection> protections(CaseNumber number) {
        return ofCase("SceneProtection", SceneProtection.class, number);
    }

    Optional<SceneProtection> lastProtection(CaseNumber number) {
        List<SceneProtection> all = protections(number);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean isHeld(CaseNumber number) {
        return lastProtection(number).filter(SceneProtection::isActive).isPresent();
    }

    List<SceneEntry> entries(CaseNumber number) {
        return ofCase("SceneEntry", SceneEntry.class, number);
    }

    private <T> List<T> ofCase(String entity, Class<T> type, CaseNumber number) {
        return entities.createQuery(
                        "select r from " + entity + " r where r.caseNumber = :number order by r.number", type)
                .setParameter("number", number.value())
                .getResultList();
    }

    List<SceneProtection> held(Collection<SiteCode> sites) {
        return sites.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from SceneProtection p where p.site in :sites and p.releasedAt is null"
                                        + " order by p.startedAt, p.caseNumber",
                                SceneProtection.class)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST_HELD)
                        .getResultList();
    }

    SceneView shown(InvestigatedCase about) {
        CaseNumber number = about.getNumber();
        return new SceneView(
                new SceneView.Of(
                        number.value(),
                        about.getSite().value(),
                        about.getThings(),
                        about.getPlace(),
                        about.isOpen(),
                        !UNREPORTED.contains(about.getStatus())),
                arrivals(number).stream().map(SceneArrival::view).toList(),
                factChecks(number).stream().map(FactCheck::view).toList(),
                protections(number).stream().map(SceneProtection::view).toList(),
                entries(number).stream().map(SceneEntry::view).toList());
    }

    boolean shows(CaseNumber number, String file) {
        return factChecks(number).stream().anyMatch(check -> check.shows(file))
                || protections(number).stream().anyMatch(kept -> kept.shows(file));
    }

    void add(Object record) {
        entities.persist(record);
        save();
    }

    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
