package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Footage requests with their records, as stored. There is nothing here that takes anything away (L-15). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FootageShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    FootageRequest get(String id) {
        return known(id, entities.find(FootageRequest.class, id));
    }

    /** Two who decide at once: the second waits and is then told. The case is locked before. */
    FootageRequest lock(String id) {
        return known(id, entities.find(FootageRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static FootageRequest known(String id, FootageRequest found) {
        return Optional.ofNullable(found).orElseThrow(() -> new UnknownThing(id));
    }

    /** The case is locked, so that no two get the same number. */
    int nextNumber(CaseNumber number) {
        return 1 + of(number).size();
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

    List<FootageRequest> of(CaseNumber number) {
        return entities.createQuery(
                        "select r from FootageRequest r where r.caseNumber = :number order by r.number",
                        FootageRequest.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** The cases of requests in which the camera is still to be viewed, in the order of their numbers. */
    List<String> waitingFor(String camera) {
        return texts(entities.createNativeQuery("select c.request from investigation.footage_camera c"
                        + " join investigation.footage_request r on r.id = c.request"
                        + " where c.camera = ?1 and c.status = 'PENDING' and r.next_moment_at is not null order by 1")
                .setParameter(1, camera)
                .getResultList());
    }

    /** What the clock has come to, the longest overdue first. */
    List<String> due(Instant now, int most) {
        return texts(entities.createNativeQuery("select id from investigation.footage_request"
                        + " where next_moment_at <= ?1 order by next_moment_at limit ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList());
    }

    /** Until the transaction ends, a lock that is not had at once is given up; sooner than two who wait for each other. */
    void waitBriefly() {
        entities.createNativeQuery("select set_config('lock_timeout', '500ms', true)")
                .getSingleResult();
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }

    FootageView whole(FootageRequest request) {
        String id = request.id();
        return request.view(new FootageRecords(
                records(FootageReview.class, id, "id").stream()
                        .map(FootageReview::view)
                        .toList(),
                records(Sighting.class, id, "trueTime").stream()
                        .map(Sighting::view)
                        .toList(),
                preservations(id).stream().map(Preservation::view).toList(),
                records(Supply.class, id, "id").stream().map(Supply::view).toList(),
                viewings(id).stream().map(ClientViewing::view).toList()));
    }

    List<Preservation> preservations(String request) {
        return records(Preservation.class, request, "id");
    }

    List<ClientViewing> viewings(String request) {
        return records(ClientViewing.class, request, "number");
    }

    private <T> List<T> records(Class<T> type, String request, String order) {
        return entities.createQuery(
                        "select x from " + type.getSimpleName() + " x where x.request = :request order by x." + order,
                        type)
                .setParameter("request", request)
                .getResultList();
    }

    void addClip(CaseNumber number, String file, long bytes, Person by, Instant now) {
        entities.createNativeQuery("insert into investigation.footage_clip (file, case_number, bytes, stored_at,"
                        + " stored_by, stored_by_name) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, file)
                .setParameter(2, number.value())
                .setParameter(3, bytes)
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, by.id().value())
                .setParameter(6, by.name())
                .executeUpdate();
    }

    boolean hasClip(CaseNumber number, String file) {
        return !entities.createNativeQuery(
                        "select 1 from investigation.footage_clip where case_number = ?1 and file = ?2")
                .setParameter(1, number.value())
                .setParameter(2, file)
                .getResultList()
                .isEmpty();
    }
}
