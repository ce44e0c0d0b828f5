package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.ItemRefused;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Journal;

/** Freezes and what ends them; the thing's row is held meanwhile, so that nobody hands it over in the same moment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FrozenItems implements Freezes {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    ItemShelf items;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public void freeze(ItemTag tag, FreezeKind kind, String source, String reason) {
        FoundItem item = items.lock(tag);
        List<ItemFreeze> all = of(tag);
        if (all.stream().anyMatch(freeze -> freeze.stands() && freeze.isFrom(kind, source))) {
            return;
        }
        item.status().refuseUnlessInOurHands();
        item.stayBecause(item.frozenReason() == null ? reason : item.frozenReason());
        entities.persist(ItemFreeze.of(tag, all.size() + 1, kind, source, because(reason)));
        journal.append(ItemJournal.act(item, "FIND_FROZEN")
                .fact("kind", kind)
                .fact("source", source)
                .because(reason));
        items.save(item);
    }

    @Override
    public void release(ItemTag tag, FreezeKind kind, String source, String reason) {
        release(items.lock(tag), freeze -> freeze.isFrom(kind, source), reason);
    }

    /** What was frozen at the thing itself; a hold, a dispute and a change of shift end where they began. */
    void releaseHere(FoundItem item, String reason) {
        if (release(item, ItemFreeze::endsHere, reason)) {
            return;
        }
        throw of(item.tag()).stream()
                .filter(ItemFreeze::stands)
                .findFirst()
                .map(freeze -> ItemRefused.frozenFrom(freeze.kind(), freeze.source()))
                .orElseGet(ItemRefused::notFrozen);
    }

    private boolean release(FoundItem item, Predicate<ItemFreeze> which, String reason) {
        List<ItemFreeze> all = of(item.tag());
        List<ItemFreeze> ending =
                all.stream().filter(ItemFreeze::stands).filter(which).toList();
        for (ItemFreeze freeze : ending) {
            freeze.release(because(reason));
            journal.append(ItemJournal.act(item, "FIND_UNFROZEN")
                    .fact("kind", freeze.kind())
                    .fact("source", freeze.source())
                    .because(reason));
        }
        item.stayBecause(all.stream()
                .filter(ItemFreeze::stands)
                .findFirst()
                .map(ItemFreeze::reason)
                .orElse(null));
        items.save(item);
        return !ending.isEmpty();
    }

    private List<ItemFreeze> of(ItemTag tag) {
        return entities.createQuery("select f from ItemFreeze f where f.tag = :tag order by f.number", ItemFreeze.class)
                .setParameter("tag", tag.value())
                .getResultList();
    }

    private Correction because(String reason) {
        return new Correction(staff.id(), staff.name(), clock.instant(), reason);
    }
}
