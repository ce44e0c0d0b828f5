package wanbi.intake.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.NextContact;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaleRecord;

/** Promises and feedback as stored. Whoever writes has locked the case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactBook implements NextContact {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Override
    public Optional<Instant> of(CaseNumber number) {
        return running(number).map(ContactPromise::at);
    }

    Optional<ContactPromise> running(CaseNumber number) {
        return entities.createQuery(
                        "select p from ContactPromise p where p.caseNumber = :number and p.state = :open",
                        ContactPromise.class)
                .setParameter("number", number.value())
                .setParameter("open", ContactPromise.State.OPEN)
                .getResultStream()
                .findFirst();
    }

    Optional<ContactPromise> find(CaseNumber number, int promise) {
        return Optional.ofNullable(entities.find(ContactPromise.class, new ContactPromise.Key(number, promise)));
    }

    List<ContactPromise> promises(CaseNumber number) {
        return entities.createQuery(
                        "select p from ContactPromise p where p.caseNumber = :number order by p.number",
                        ContactPromise.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    List<ClientFeedback> feedback(CaseNumber number) {
        return entities.createQuery(
                        "select f from ClientFeedback f where f.caseNumber = :number order by f.number",
                        ClientFeedback.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    void add(Object entry) {
        entities.persist(entry);
        flush();
    }

    /** Ended before the next one begins, for a client waits for one at a time; its alarms are silent from now on. */
    void ended(CaseNumber number, Instant now) {
        flush();
        entities.createNativeQuery("update intake.alarm set settled_at = ?2"
                        + " where case_number = ?1 and kind = 'PROMISE' and settled_at is null")
                .setParameter(1, number.value())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
