package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import wanbi.intake.api.InvestigatedCases.EarlierTheft;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SearchIndex;

/** The cases as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseFile {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    SearchIndex index;

    LossCase get(CaseNumber number) {
        return known(number, entities.find(LossCase.class, number.value()));
    }

    /** @param seen version that the user looked at, or null */
    LossCase get(CaseNumber number, Long seen) {
        LossCase found = get(number);
        StaleRecord.refuseUnless(seen, found.version());
        return found;
    }

    /** Two clerks at two counters: the second waits until the first is done. */
    LossCase lock(CaseNumber number) {
        return known(number, entities.find(LossCase.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Before a thing is locked: the case first, then the thing, the order that everybody keeps. */
    LossCase lock(CaseNumber number, Long seen) {
        LossCase locked = lock(number);
        StaleRecord.refuseUnless(seen, locked.version());
        return locked;
    }

    void add(LossCase opened) {
        entities.persist(opened);
        entities.flush();
        index.put(CaseEntry.of(opened));
    }

    /** Every act raises the version, also one that only adds a line or a note beside the case. */
    void save(LossCase changed) {
        try {
            entities.lock(changed, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
        index.put(CaseEntry.of(changed));
    }

    /** Thefts of the same phone or flat at the site in so many days before, the newest first. */
    List<EarlierTheft> earlierThefts(CaseNumber number, int days) {
        List<?> rows = entities.createNativeQuery("select e.number, e.reported_at from intake.loss_case c"
                        + " join intake.loss_case e on e.site = c.site and e.kind = 'THEFT' and e.number <> c.number"
                        + " and e.reported_at < c.reported_at and e.reported_at >= c.reported_at - make_interval(days => ?2)"
                        + " and (e.client_phone = c.client_phone or e.client_unit = c.client_unit)"
                        + " and e.status not in ('VOIDED', 'MERGED', 'CONVERTED', 'NOT_THEFT')"
                        + " where c.number = ?1 order by e.reported_at desc")
                .setParameter(1, number.value())
                .setParameter(2, days)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new EarlierTheft(new CaseNumber((String) row[0]), moment(row[1])))
                .toList();
    }

    /** The driver hands a timestamptz out as either, after the mapper's liking. */
    private static Instant moment(Object column) {
        return column instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) column).toInstant();
    }

    /** Numbers of those that go on in this one. */
    List<String> mergedInto(CaseNumber master) {
        return entities.createQuery(
                        "select c.number from LossCase c where c.ending.mergedInto = :master order by c.number",
                        String.class)
                .setParameter("master", master.value())
                .getResultList();
    }

    /** In the order of their numbers; for the index, which did not know them. */
    List<LossCase> after(String number, int most) {
        return entities.createQuery(
                        "select c from LossCase c where c.number > :number order by c.number", LossCase.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    private static LossCase known(CaseNumber number, LossCase found) {
        if (found == null) {
            throw new UnknownThing(number.value());
        }
        return found;
    }
}
