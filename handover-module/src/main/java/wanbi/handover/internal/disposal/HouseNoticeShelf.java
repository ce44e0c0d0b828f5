package wanbi.handover.internal.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Notices as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HouseNoticeShelf {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(HouseNotice notice) {
        entities.persist(notice);
        entities.flush();
    }

    HouseNotice get(String id) {
        return Optional.ofNullable(entities.find(HouseNotice.class, id)).orElseThrow(() -> new UnknownThing("notice"));
    }

    List<HouseNotice> of(SiteCode site) {
        return entities.createQuery(
                        "select n from HouseNotice n where n.site = :site order by n.at desc, n.id desc",
                        HouseNotice.class)
                .setParameter("site", site)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    Set<ItemTag> namedAt(SiteCode site) {
        return entities.createQuery("select l.tag from HouseNoticeLine l where l.notice.site = :site", ItemTag.class)
                .setParameter("site", site)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** When it first stood on a notice. */
    Optional<Instant> firstOf(ItemTag tag) {
        return entities.createQuery(
                        "select l.notice.at from HouseNoticeLine l where l.tag = :tag order by l.notice.at",
                        Instant.class)
                .setParameter("tag", tag)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
