package wanbi.investigation.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.investigation.api.SearchTaskView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Searches with their reports, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SearchShelf {

    /** More nobody walks in a shift; the oldest come first. */
    private static final int MOST_OPEN = 200;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    SearchTask get(String id) {
        return Optional.ofNullable(entities.find(SearchTask.class, id)).orElseThrow(() -> new UnknownThing(id));
    }

    List<SearchTask> of(CaseNumber number) {
        return entities.createQuery(
                        "select t from SearchTask t where t.caseNumber = :number order by t.dispatchedAt, t.id",
                        SearchTask.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<SearchTask> open(Collection<SiteCode> sites) {
        return sites.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from SearchTask t where t.site in :sites and t.endedAt is null"
                                        + " order by t.dispatchedAt, t.id",
                                SearchTask.class)
                        .setParameter("sites", sites)
                        .setMaxResults(MOST_OPEN)
                        .getResultList();
    }

    List<ZoneReport> reports(SearchTask task) {
        return entities.createQuery("select r from ZoneReport r where r.task = :task order by r.id", ZoneReport.class)
                .setParameter("task", task.id())
                .getResultList();
    }

    List<SearchTaskView> shown(List<SearchTask> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<String, List<ZoneReport>> reports = entities
                .createQuery("select r from ZoneReport r where r.task in :tasks order by r.id", ZoneReport.class)
                .setParameter("tasks", tasks.stream().map(SearchTask::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ZoneReport::task));
        return tasks.stream()
                .map(task -> task.view(reports.getOrDefault(task.id(), List.of()), false))
                .toList();
    }

    /** What the same guard said lately, of whatever task. */
    boolean isElsewhere(ZoneReport report) {
        return entities
                .createQuery(
                        "select r from ZoneReport r where r.by = :guard and r.at between :from and :to",
                        ZoneReport.class)
                .setParameter("guard", report.by())
                .setParameter("from", report.at().minus(ZoneReport.ONE_WALK))
                .setParameter("to", report.at().plus(ZoneReport.ONE_WALK))
                .getResultList()
                .stream()
                .anyMatch(report::isAtOnceWith);
    }

    void add(Object record) {
        entities.persist(record);
    }

    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
