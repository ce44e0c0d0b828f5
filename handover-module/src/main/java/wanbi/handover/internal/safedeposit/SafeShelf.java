package wanbi.handover.internal.safedeposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.handover.api.Refused;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Boxes and deposits as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafeShelf {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(Object boxOrDeposit) {
        entities.persist(boxOrDeposit);
        entities.flush();
    }

    /** @throws Refused when somebody else has added the number meanwhile */
    void addBox(SafeBox box) {
        try {
            add(box);
        } catch (PersistenceException there) {
            throw Refused.boxExists(box.number());
        }
    }

    void save() {
        entities.flush();
    }

    List<SafeBox> boxes(SiteCode site) {
        return entities.createQuery(
                        "select b from SafeBox b where b.site = :site and b.retiredAt is null"
                                + " order by length(b.number), b.number",
                        SafeBox.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** Locked, so that what is put into it or taken from it is asked in turn. */
    Optional<SafeBox> lockBox(SiteCode site, String number) {
        return Optional.ofNullable(
                entities.find(SafeBox.class, SafeBox.idOf(site, number), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SafeDeposit> inside(SafeBox box) {
        return entities.createQuery(
                        "select d from SafeDeposit d where d.box = :box and d.live = true", SafeDeposit.class)
                .setParameter("box", box)
                .getResultStream()
                .findFirst();
    }

    List<SafeDeposit> keptAt(SiteCode site) {
        return entities.createQuery(
                        "select d from SafeDeposit d where d.site = :site and d.live = true", SafeDeposit.class)
                .setParameter("site", site)
                .getResultList();
    }

    SafeDeposit get(String id) {
        return Optional.ofNullable(entities.find(SafeDeposit.class, id)).orElseThrow(() -> new UnknownThing("deposit"));
    }

    SafeDeposit lock(String id) {
        return Optional.ofNullable(entities.find(SafeDeposit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownThing("deposit"));
    }

    List<SafeDeposit> of(SiteCode site) {
        return entities.createQuery(
                        "select d from SafeDeposit d where d.site = :site"
                                + " order by d.live desc, d.recordedAt desc, d.id desc",
                        SafeDeposit.class)
                .setParameter("site", site)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
