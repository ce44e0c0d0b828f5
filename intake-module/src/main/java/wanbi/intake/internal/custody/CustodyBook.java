package wanbi.intake.internal.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.Custody;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.HolderView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Directory;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CustodyBook implements Custody {

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    StorageShelves shelves;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public void begin(List<Start> starts) {
        for (Start start : starts) {
            CustodyChain chain = CustodyChain.of(start.tag(), start.site());
            start.steps().forEach(step -> entities.persist(chain.pass(step.to(), occasion(step))));
            entities.persist(chain);
        }
    }

    @Override
    public void pass(ItemTag tag, Step step) {
        entities.persist(chainOf(tag).pass(step.to(), occasion(step)));
    }

    @Override
    public void passTo(SiteCode site, ItemTag tag, Step step) {
        CustodyChain chain = chainOf(tag);
        entities.persist(chain.pass(step.to(), occasion(step)));
        chain.goTo(site);
    }

    @Override
    public List<CustodyEntryView> chain(ItemTag tag) {
        return entities
                .createQuery("select e from CustodyEntry e where e.tag = :tag order by e.n", CustodyEntry.class)
                .setParameter("tag", tag.value())
                .getResultList()
                .stream()
                .map(CustodyEntry::view)
                .toList();
    }

    @Override
    public HolderView holder(ItemTag tag) {
        CustodyChain chain = entities.find(CustodyChain.class, tag.value());
        return chain == null ? null : chain.holder();
    }

    @Override
    public Optional<Shelf> shelf(SiteCode site, String code) {
        return shelves.findToFill(code).filter(place -> place.isOpenAt(site)).map(StoragePlace::shelf);
    }

    private CustodyChain chainOf(ItemTag tag) {
        CustodyChain chain = entities.find(CustodyChain.class, tag.value(), LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            throw new UnknownThing(tag.value());
        }
        return chain;
    }

    private Occasion occasion(Step step) {
        return new Occasion(
                step.reason(),
                clock.instant(),
                staff.id(),
                staff.name(),
                step.witness(),
                step.witness() == null ? null : directory.nameOf(step.witness()),
                step.seal());
    }
}
