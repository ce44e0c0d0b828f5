package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SearchIndex;

/** Where found items are kept in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemShelf {

    /** Of those that wait; nobody carries more to the police at once. */
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    SearchIndex index;

    FoundItem get(ItemTag tag) {
        return found(tag, entities.find(FoundItem.class, tag.value()));
    }

    boolean has(ItemTag tag) {
        return entities.find(FoundItem.class, tag.value()) != null;
    }

    /** The row stays locked until the transaction ends: of two clerks one waits and then sees what the other did. */
    FoundItem lock(ItemTag tag) {
        return found(tag, entities.find(FoundItem.class, tag.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked for an act of somebody who looked at this version. */
    FoundItem lock(ItemTag tag, Long seen) {
        FoundItem item = lock(tag);
        StaleRecord.refuseUnless(seen, item.version());
        return item;
    }

    private static FoundItem found(ItemTag tag, FoundItem item) {
        if (item == null) {
            throw new UnknownThing(tag.value());
        }
        return item;
    }

    void add(List<FoundItem> items) {
        items.forEach(entities::persist);
        entities.flush();
        index.putAll(items.stream().map(ItemIndexEntry::of).toList());
    }

    /** Writes what is due, so that a conflict shows as itself and read models carry the new version. */
    void save(FoundItem item) {
        try {
            entities.flush();
        } catch (OptimisticLockException conflict) {
            throw new StaleRecord();
        }
        index.put(ItemIndexEntry.of(item));
    }

    /** In the order of their tags; for the index, which did not know them. */
    List<FoundItem> after(String tag, int most) {
        return entities.createQuery("select i from FoundItem i where i.tag > :tag order by i.tag", FoundItem.class)
                .setParameter("tag", tag)
                .setMaxResults(most)
                .getResultList();
    }

    /** @param turned {@code " desc"} for the newest first, else the longest waiting */
    List<FoundItem> unclaimedAt(SiteCode site, String turned) {
        return entities.createQuery(
                        "select i from FoundItem i where i.site = :site and i.status in :free"
                                + " order by i.registration.at" + turned + ", i.tag" + turned,
                        FoundItem.class)
                .setParameter("site", site)
                .setParameter("free", List.of(ItemStatus.REGISTERED, ItemStatus.STORED))
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Their owners were told and have not come; the longest waiting first. */
    List<FoundItem> uncollectedAt(SiteCode site) {
        List<?> items = entities.createNativeQuery(
                        "select i.* from intake.found_item i join intake.loss_case c on c.number = i.case_number"
                                + " where i.site = ?1 and i.status = 'CLAIMED' and c.status = 'FOUND_WAITING'"
                                + " order by i.registered_at, i.tag",
                        FoundItem.class)
                .setParameter(1, site.value())
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        return items.stream().map(FoundItem.class::cast).toList();
    }

    /** Its case waits for the owner, and nobody is just comparing. */
    boolean isUncollected(FoundItem item) {
        return item.status() == ItemStatus.CLAIMED
                && !entities.createNativeQuery(
                                "select 1 from intake.loss_case where number = ?1 and status = 'FOUND_WAITING'")
                        .setParameter(1, item.link().orElseThrow().caseNumber())
                        .getResultList()
                        .isEmpty();
    }

    List<ItemTag> linkedTo(CaseNumber number) {
        List<?> tags = entities.createNativeQuery("select tag from intake.found_item where case_number = ?1"
                        + " and status = 'CLAIMED' order by tag")
                .setParameter(1, number.value())
                .getResultList();
        return tags.stream().map(tag -> new ItemTag((String) tag)).toList();
    }

    Optional<FoundItem> byCode(String verificationCode) {
        return entities.createQuery(
                        "select i from FoundItem i where i.registration.verificationCode = :code", FoundItem.class)
                .setParameter("code", verificationCode)
                .getResultStream()
                .findFirst();
    }

    /** Two people with the same seal in hand queue up here, so that the second one sees the first. */
    boolean isSealInUse(SiteCode site, String seal, ItemTag butFor) {
        queue("seal " + site + " " + seal);
        return !entities.createNativeQuery("select 1 from intake.found_item where site = ?1 and seal = ?2"
                        + " and status not in ('RETURNED', 'VOIDED') and tag <> ?3")
                .setParameter(1, site.value())
                .setParameter(2, seal)
                .setParameter(3, butFor == null ? "" : butFor.value())
                .getResultList()
                .isEmpty();
    }

    Set<String> knownNumbers(SiteCode site, Set<String> originalNumbers) {
        List<?> known = entities.createNativeQuery(
                        "select original_number from intake.found_item where split_part(tag, '-', 1) = ?1"
                                + " and original_number = any(cast(?2 as text[])) and status <> 'VOIDED'")
                .setParameter(1, site.value())
                .setParameter(2, originalNumbers.toArray(String[]::new))
                .getResultList();
        return known.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Of two imports at one site the second waits, so that it sees the numbers of the first. */
    void queueLedgers(SiteCode site) {
        queue("ledger " + site);
    }

    private void queue(String what) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, what)
                .getResultList();
    }
}
