package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.UnclaimedThings;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Journal;

/** What disposal does with found items; its own door has judged the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class UnclaimedItems implements UnclaimedThings {

    @Inject
    ItemShelf items;

    @Inject
    Custody custody;

    @Inject
    HoldClock holds;

    @Inject
    Journal journal;

    @Override
    public List<UnclaimedThing> waiting(SiteCode site) {
        return free(items.unclaimedAt(site, ""));
    }

    @Override
    public List<UnclaimedThing> fresh(SiteCode site) {
        return free(items.unclaimedAt(site, " desc"));
    }

    private List<UnclaimedThing> free(List<FoundItem> unclaimed) {
        HoldClock.Teller teller = holds.teller();
        return unclaimed.stream()
                .filter(item -> item.frozenReason() == null)
                .map(item -> thing(item, teller))
                .toList();
    }

    private List<UnclaimedThing> uncollected(SiteCode site) {
        HoldClock.Teller teller = holds.teller();
        return items.uncollectedAt(site).stream()
                .map(item -> thing(item, teller))
                .toList();
    }

    @Override
    public List<UnclaimedThing> due(SiteCode site) {
        return Stream.concat(waiting(site).stream(), uncollected(site).stream())
                .filter(UnclaimedThing::isDue)
                .toList();
    }

    @Override
    public UnclaimedThing lock(ItemTag tag) {
        return thing(items.lock(tag), holds.teller());
    }

    @Override
    public UnclaimedThing look(ItemTag tag) {
        return thing(items.get(tag), holds.teller());
    }

    @Override
    public void leave(ItemTag tag, Leaving how) {
        FoundItem item = items.lock(tag);
        ItemStatus end = how.police() ? ItemStatus.TO_POLICE : ItemStatus.DISPOSED;
        HolderView receiver = new HolderView(how.police() ? "POLICE" : "RECEIVER", how.batch(), how.receiver());
        Step step = item.leave(
                end, new Step(receiver, end.name(), how.witness(), item.kept().seal()));
        custody.pass(tag, step);
        journal.append(ItemJournal.step(item, step).fact("receipt", how.paper()));
        items.save(item);
    }

    private UnclaimedThing thing(FoundItem item, HoldClock.Teller teller) {
        Description what = item.particulars().what();
        Discovery discovery = item.particulars().discovery();
        return new UnclaimedThing(
                item.tag(),
                item.site(),
                item.status().name(),
                items.isUncollected(item)
                        ? new CaseNumber(item.link().orElseThrow().caseNumber())
                        : null,
                item.frozenReason(),
                item.isValuable(),
                what.category(),
                what.name(),
                what.quantity(),
                discovery.at(),
                item.registration().at(),
                discovery.placePath(),
                item.kept().storagePlace(),
                item.kept().seal(),
                teller.of(
                        new HoldClock.Find(item.site(), item.registration().at(), what.category(), what.riskFlags())));
    }
}
