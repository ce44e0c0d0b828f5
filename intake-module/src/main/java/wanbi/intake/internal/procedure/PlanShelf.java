package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Versions of the plan and what sites have of their own. What is published is read once: it never changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanShelf {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    private final Map<String, Plan> published = new ConcurrentHashMap<>();

    Plan inForce(String procedure) {
        String id = (String) entities.createNativeQuery("select id from intake.procedure_version"
                        + " where procedure = ?1 and state = 'PUBLISHED' order by number desc limit 1")
                .setParameter(1, procedure)
                .getSingleResult();
        return plan(id);
    }

    Plan plan(String id) {
        Plan known = published.get(id);
        if (known != null) {
            return known;
        }
        Plan plan = entities.find(ProcedureVersion.class, id).plan();
        published.put(id, plan);
        return plan;
    }

    List<ProcedureVersion> versions() {
        return entities.createQuery(
                        "select v from ProcedureVersion v order by v.procedure, v.number desc", ProcedureVersion.class)
                .getResultList();
    }

    ProcedureVersion newest(String procedure) {
        return entities.createQuery(
                        "select v from ProcedureVersion v where v.procedure = :procedure order by v.number desc",
                        ProcedureVersion.class)
                .setParameter("procedure", procedure)
                .setMaxResults(1)
                .getSingleResult();
    }

    List<String> running(String id, Set<SiteCode> sites, String after) {
        List<?> numbers = entities.createNativeQuery("select case_number from intake.case_procedure"
                        + " where procedure_version = ?1 and ended_at is null and case_number > ?2"
                        + " and site = any(cast(?3 as text[])) order by case_number limit 100")
                .setParameter(1, id)
                .setParameter(2, after == null ? "" : after)
                .setParameter(3, sites.stream().map(SiteCode::value).toArray(String[]::new))
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }

    /** Locked, so that of two who edit or publish at once the second sees what the first did. */
    ProcedureVersion toChange(String procedure, int number) {
        ProcedureVersion version = entities.find(
                ProcedureVersion.class, procedure + "-" + number, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (version == null) {
            throw new UnknownThing(procedure + "-" + number);
        }
        return version;
    }

    /** Open cases by version. */
    Map<String, Long> running() {
        List<?> rows = entities.createNativeQuery("select procedure_version, count(*) from intake.case_procedure"
                        + " where ended_at is null group by procedure_version")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    List<SiteDeadline> ofSite(SiteCode site) {
        return entities.createQuery(
                        "select d from SiteDeadline d where d.site = :site order by d.procedure, d.step",
                        SiteDeadline.class)
                .setParameter("site", site)
                .getResultList();
    }

    List<SiteDeadline> ofSite(SiteCode site, String procedure) {
        return entities.createQuery(
                        "select d from SiteDeadline d where d.site = :site and d.procedure = :procedure",
                        SiteDeadline.class)
                .setParameter("site", site)
                .setParameter("procedure", procedure)
                .getResultList();
    }

    Optional<SiteDeadline> own(SiteCode site, String procedure, String step) {
        return Optional.ofNullable(entities.find(SiteDeadline.class, SiteDeadline.key(site, procedure, step)));
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    void remove(SiteDeadline own) {
        entities.remove(own);
    }

    /** Here and not at commit, so that a conflict reaches the user as what it is. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
