package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import wanbi.investigation.api.CameraCommand;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** Cameras with their faults, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CameraShelf {

    private static final String WANTED =
            " from investigation.camera c where c.site = ?1 and (cast(?2 as boolean) or not c.retired)"
                    + " and (cast(?3 as text) is null or c.code ilike ?3 or c.coverage ilike ?3)";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    Optional<Camera> find(String code) {
        return Optional.ofNullable(code == null ? null : entities.find(Camera.class, code));
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
        return bound("select c.*" + WANTED + " and c.code > ?4 order by c.code limit ?5", query, Camera.class)
                .setParameter(4, query.after() == null ? "" : query.after())
                .setParameter(5, most)
                .getResultList();
    }

    int count(CameraCommand.Query query) {
        String counted = "select count(*) from (select 1" + WANTED + " limit " + Slice.COUNT_CAP + ") n";
        return ((Number) bound(counted, query, null).getSingleResult()).intValue();
    }

    private Query bound(String sql, CameraCommand.Query query, Class<?> type) {
        String text = query.text() == null ? null : "%" + query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return (type == null ? entities.createNativeQuery(sql) : entities.createNativeQuery(sql, type))
                .setParameter(1, query.site().value())
                .setParameter(2, query.retired())
                .setParameter(3, text);
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
