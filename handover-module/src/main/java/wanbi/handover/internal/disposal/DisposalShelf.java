package wanbi.handover.internal.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Batches as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DisposalShelf {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(Disposal disposal) {
        entities.persist(disposal);
        entities.flush();
    }

    Disposal get(String id) {
        return Optional.ofNullable(entities.find(Disposal.class, id)).orElseThrow(() -> new UnknownThing("disposal"));
    }

    Disposal lock(String id) {
        return Optional.ofNullable(entities.find(Disposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownThing("disposal"));
    }

    Optional<String> listOf(Disposal disposal) {
        return Optional.ofNullable(entities.find(DisposalList.class, disposal.id()))
                .map(DisposalList::file);
    }

    void add(DisposalList list) {
        entities.persist(list);
        entities.flush();
    }

    void save() {
        entities.flush();
    }

    List<Disposal> of(SiteCode site) {
        return entities.createQuery(
                        "select d from Disposal d where d.site = :site order by d.proposedAt desc, d.id desc",
                        Disposal.class)
                .setParameter("site", site)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Things of the batches of a period, by batch and tag. */
    List<DisposalItem> proposed(Collection<SiteCode> at, LedgerQuery asked) {
        if (at.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select i from DisposalItem i where i.disposal.site in :sites"
                                + " and i.disposal.proposedAt >= :from and i.disposal.proposedAt < :to"
                                + " and concat(i.disposal.id, '/', i.tag) > :after order by i.disposal.id, i.tag",
                        DisposalItem.class)
                .setParameter("sites", at)
                .setParameter("from", asked.start().toInstant())
                .setParameter("to", asked.end().toInstant())
                .setParameter("after", asked.after() == null ? "" : asked.after())
                .setMaxResults(asked.rows())
                .getResultList();
    }

    List<DisposalItem> gone(Collection<SiteCode> at, Collection<ItemTag> tags) {
        if (at.isEmpty() || tags.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select i from DisposalItem i where i.disposal.site in :sites and i.tag in :tags"
                                + " and i.disposal.status = :gone",
                        DisposalItem.class)
                .setParameter("sites", at)
                .setParameter("tags", tags)
                .setParameter("gone", DisposalStatus.EXECUTED)
                .getResultList();
    }

    /** The batch under way that has the thing; asked under the thing's lock. */
    Optional<String> liveBatchOf(ItemTag tag) {
        return entities.createQuery(
                        "select i.disposal.id from DisposalItem i where i.tag = :tag and i.live = true", String.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    Set<ItemTag> underWayAt(SiteCode site) {
        return entities.createQuery(
                        "select i.tag from DisposalItem i where i.disposal.site = :site and i.live = true",
                        ItemTag.class)
                .setParameter("site", site)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
