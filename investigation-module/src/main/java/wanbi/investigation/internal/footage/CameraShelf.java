package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.investigation.api.CameraCommand;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Cameras with their faults, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CameraShelf {

    private static final Set<String> CONCERNS = Set.of("FAULT", "SHORT", "CLOCK", "STALE", "ANY");
    private static final Duration MONTH = Duration.ofDays(31);

    private static final String WANTED =
            " from investigation.camera c where c.site = ?1 and (cast(?2 as boolean) or not c.retired)"
                    + " and (cast(?3 as text) is null or c.code ilike ?3 or c.coverage ilike ?3)"
                    + " and (?4 = ''"
                    + " or ?4 in ('FAULT', 'ANY') and exists (select 1 from investigation.camera_fault f"
                    + " where f.camera = c.code and f.ended_at is null)"
                    + " or ?4 in ('SHORT', 'ANY') and (c.configured_days < c.required_days"
                    + " or c.measured_at - c.oldest_recording_at < c.required_days * interval '1 day')"
                    + " or ?4 in ('CLOCK', 'ANY') and abs(c.clock_offset_seconds) > 60"
                    + " or ?4 in ('STALE', 'ANY') and coalesce(c.measured_at < ?5, true))";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    Clock clock;

    Optional<Camera> find(String code) {
        return Optional.ofNullable(code == null ? null : entities.find(Camera.class, code));
    }

    Optional<Camera> withNumber(SiteCode site, String equipmentNumber) {
        return entities
                .createQuery(
                        "select c from Camera c where c.site = :site and c.equipmentNumber = :number", Camera.class)
                .setParameter("site", site)
                .setParameter("number", equipmentNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The highest number that a code of the site ends with; nobody else numbers cameras of it until the transaction ends. */
    int lastNumber(SiteCode site) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, "cameras of " + site)
                .getSingleResult();
        Object last = entities.createNativeQuery(
                        "select coalesce(max(cast(substring(code from '-C(\\d+)$') as integer)), 0)"
                                + " from investigation.camera where site = ?1")
                .setParameter(1, site.value())
                .getSingleResult();
        return ((Number) last).intValue();
    }

    Camera get(String code) {
        return find(code).orElseThrow(() -> new UnknownThing(String.valueOf(code)));
    }

    /** Requests that are being made wait: they are to reckon with what is now measured. */
    Camera lock(String code) {
        return Optional.ofNullable(entities.find(Camera.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownThing(code));
    }

    /** Nobody measures or retires them until the transaction ends; others may ask for the same at the same time. */
    void holdForRequest(Collection<String> codes) {
        entities.createNativeQuery("select 1 from investigation.camera where code = any (?1) order by code for share")
                .setParameter(1, codes.toArray(String[]::new))
                .getResultList();
    }

    void add(Object opened) {
        entities.persist(opened);
    }

    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }

    @SuppressWarnings("unchecked")
    List<Camera> page(CameraCommand.Query query, int most) {
        return bound("select c.*" + WANTED + " and c.code > ?6 order by c.code limit ?7", query, Camera.class)
                .setParameter(6, query.after() == null ? "" : query.after())
                .setParameter(7, most)
                .getResultList();
    }

    int count(CameraCommand.Query query) {
        String counted = "select count(*) from (select 1" + WANTED + " limit " + Slice.COUNT_CAP + ") n";
        return ((Number) bound(counted, query, null).getSingleResult()).intValue();
    }

    private Query bound(String sql, CameraCommand.Query query, Class<?> type) {
        String concern = query.concern() == null ? "" : query.concern();
        if (!concern.isEmpty() && !CONCERNS.contains(concern)) {
            throw new InvalidInput("concern", "UNKNOWN_CODE", concern);
        }
        String text = query.text() == null ? null : "%" + query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return (type == null ? entities.createNativeQuery(sql) : entities.createNativeQuery(sql, type))
                .setParameter(1, query.site().value())
                .setParameter(2, query.retired())
                .setParameter(3, text)
                .setParameter(4, concern)
                .setParameter(5, Timestamp.from(clock.instant().minus(MONTH)));
    }

    List<Camera> at(SiteCode site, Collection<String> places) {
        return entities.createQuery(
                        "select c from Camera c where c.site = :site and c.place in :places and c.retired = false"
                                + " order by c.code",
                        Camera.class)
                .setParameter("site", site)
                .setParameter("places", places)
                .getResultList();
    }

    List<CameraFault> faults(Collection<String> cameras) {
        return cameras.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from CameraFault f where f.camera in :cameras order by f.beganAt desc",
                                CameraFault.class)
                        .setParameter("cameras", cameras)
                        .getResultList();
    }

    Optional<CameraFault> openFault(String camera) {
        return entities
                .createQuery(
                        "select f from CameraFault f where f.camera = :camera and f.endedAt is null", CameraFault.class)
                .setParameter("camera", camera)
                .getResultList()
                .stream()
                .findFirst();
    }
}
