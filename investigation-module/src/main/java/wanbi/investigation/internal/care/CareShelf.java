package wanbi.investigation.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/** What was said to clients, and when they are asked again, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CareShelf {

    /** More nobody rings in a day; the longest overdue come first. */
    private static final int MOST_WAITING = 200;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<CareRecord> comforts(CaseNumber number) {
        return entities.createQuery(
                        "select c from CareRecord c where c.caseNumber = :number order by c.at, c.id", CareRecord.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<EducationRecord> educations(CaseNumber number) {
        return entities.createQuery(
                        "select e from EducationRecord e where e.caseNumber = :number order by e.at, e.id",
                        EducationRecord.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<CareCall> calls(CaseNumber number) {
        return entities.createQuery(
                        "select c from CareCall c where c.caseNumber = :number order by c.day", CareCall.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Records of one kind of many cases, in the order in which they came. */
    <R> List<R> of(Class<R> kind, Collection<CaseNumber> numbers) {
        return entities.createQuery(
                        "select r from " + kind.getSimpleName() + " r where r.caseNumber in :numbers order by r.id",
                        kind)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<CareCall> waiting(Collection<SiteCode> sites, Instant until) {
        return sites.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from CareCall c where c.site in :sites and c.doneAt is null"
                                        + " and c.calledOff = false and c.dueAt <= :until order by c.dueAt, c.id",
                                CareCall.class)
                        .setParameter("sites", sites)
                        .setParameter("until", until)
                        .setMaxResults(MOST_WAITING)
                        .getResultList();
    }

    /** Overdue, and nobody has been told. */
    List<CareCall> unrung(Instant now) {
        return entities.createQuery(
                        "select c from CareCall c where c.doneAt is null and c.calledOff = false"
                                + " and c.rungAt is null and c.dueAt <= :now order by c.dueAt, c.id",
                        CareCall.class)
                .setParameter("now", now)
                .setMaxResults(MOST_WAITING)
                .getResultList();
    }

    /** On how many cases the author has written this text since then. */
    long casesTold(StaffId author, String text, Instant since) {
        return entities.createQuery(
                        "select count(distinct c.caseNumber) from CareRecord c"
                                + " where c.by = :author and c.recordedAt >= :since and c.text = :text",
                        Long.class)
                .setParameter("author", author)
                .setParameter("since", since)
                .setParameter("text", text)
                .getSingleResult();
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
