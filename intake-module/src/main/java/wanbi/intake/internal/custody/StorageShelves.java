package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.kernel.SiteCode;

/** Storage places and how much lies in each. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StorageShelves {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    Optional<StoragePlace> find(String code) {
        return Optional.ofNullable(code == null ? null : entities.find(StoragePlace.class, code));
    }

    /** Nobody can close the place before the thing lies in it; others may fill it at the same time. */
    Optional<StoragePlace> findToFill(String code) {
        entities.createNativeQuery("select 1 from intake.storage_place where code = ?1 for share")
                .setParameter(1, code)
                .getResultList();
        return find(code);
    }

    Optional<StoragePlace> findToChange(String code) {
        return Optional.ofNullable(
                code == null ? null : entities.find(StoragePlace.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    List<StoragePlace> of(SiteCode site) {
        return entities.createQuery(
                        "select p from StoragePlace p where p.site = :site order by p.code", StoragePlace.class)
                .setParameter("site", site)
                .getResultList();
    }

    void add(StoragePlace place) {
        entities.persist(place);
    }

    int held(String code) {
        return entities.createQuery(
                        "select count(c) from CustodyChain c where c.holder.kind = 'STORAGE' and c.holder.id = :code",
                        Long.class)
                .setParameter("code", code)
                .getSingleResult()
                .intValue();
    }

    /** By code; a place that holds nothing is left out. */
    Map<String, Integer> heldAt(SiteCode site) {
        return entities
                .createQuery(
                        "select c.holder.id, count(c) from CustodyChain c"
                                + " where c.site = :site and c.holder.kind = 'STORAGE' group by c.holder.id",
                        Object[].class)
                .setParameter("site", site)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
