package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.LinkedThings;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Journal;

/** What a case does with a found item; the case's own door has judged the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkedItems implements LinkedThings {

    @Inject
    ItemShelf items;

    @Inject
    Parting parting;

    @Inject
    Journal journal;

    @Inject
    Event<FindsDescribed> described;

    @Inject
    Clock clock;

    @Inject
    CurrentStaff staff;

    @Override
    public LinkedThing link(ItemTag tag, SiteCode site, CaseNumber number, int line, Pieces pieces) {
        FoundItem whole = items.lock(tag);
        if (!whole.site().equals(site)) {
            throw elsewhere(whole);
        }
        FoundItem item = wanted(whole, pieces);
        int quantity = item.particulars().what().quantity();
        item.linkTo(number, line, quantity);
        journal.append(ItemJournal.act(item, "FIND_LINKED")
                .fact("case", number)
                .fact("line", line)
                .fact("quantity", quantity));
        items.save(item);
        Description what = item.particulars().what();
        Discovery discovery = item.particulars().discovery();
        return new LinkedThing(
                item.tag(),
                what.category(),
                what.name(),
                quantity,
                discovery.at(),
                item.registration().at(),
                discovery.placePath());
    }

    @Override
    public void release(ItemTag tag, CaseNumber number, String reason) {
        FoundItem item = items.lock(tag);
        item.releaseFrom(number);
        journal.append(
                ItemJournal.act(item, "FIND_RELEASED").fact("case", number).because(reason));
        items.save(item);
        described.fire(new FindsDescribed(item.site(), List.of(tag), clock.instant()));
    }

    @Override
    public List<ItemTag> linkedTo(CaseNumber number) {
        return items.linkedTo(number);
    }

    private FoundItem wanted(FoundItem whole, Pieces pieces) {
        parting.refuseUnlessFree(whole);
        int all = whole.particulars().what().quantity();
        int count = pieces.orFewer() ? Math.min(all, pieces.count()) : pieces.count();
        CaseLink.refuseUnless(count, all);
        return count < all ? parting.part(whole, count) : whole;
    }

    /** At a site of the caller's it is there, but not here; anywhere else the caller may not even know of it (I12). */
    private RuntimeException elsewhere(FoundItem item) {
        return staff.sitesWith().contains(item.site())
                ? new InvalidInput("itemTag", "ITEM_NOT_HERE", item.site())
                : new UnknownThing(item.tag().value());
    }
}
