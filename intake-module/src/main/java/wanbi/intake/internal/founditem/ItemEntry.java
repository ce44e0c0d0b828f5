package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Custody.Start;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.DayNumbers.DayNumber;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Subject;
import wanbi.platform.api.VerificationCode;

/** Writes judged finds down: numbers, items, custody, access and journal. One find or a ledger full: the same way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemEntry {

    private static final String SERIES = "F";

    @Inject
    ItemShelf items;

    @Inject
    DayNumbers numbers;

    @Inject
    Custody custody;

    @Inject
    AccessRegister access;

    @Inject
    Journal journal;

    @Inject
    Event<FindsDescribed> described;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** @param originalNumber its number in a ledger before us, or null */
    record NewItem(Particulars particulars, Keeping wish, String originalNumber) {}

    /** @return the items in the same order, numbered without a gap */
    List<FoundItem> write(SiteCode site, List<NewItem> finds) {
        DayNumber first = numbers.take(site, SERIES, finds.size());
        List<FoundItem> written = new ArrayList<>();
        List<Start> starts = new ArrayList<>();
        List<JournalEntry> acts = new ArrayList<>();
        for (NewItem find : finds) {
            ItemTag tag = ItemTag.of(site, first.day(), first.number() + written.size());
            FoundItem item = FoundItem.register(tag, site, registration(find), find.particulars());
            List<Step> steps = item.takeIn(find.wish());
            starts.add(new Start(tag, site, steps));
            acts.add(ItemJournal.registered(item));
            steps.stream().skip(1).map(step -> ItemJournal.step(item, step)).forEach(acts::add);
            written.add(item);
        }
        items.add(written);
        custody.begin(starts);
        access.openAll(written.stream().map(item -> Subject.of(item.tag())).toList(), site);
        journal.appendAll(acts);
        described.fire(
                new FindsDescribed(site, written.stream().map(FoundItem::tag).toList(), clock.instant()));
        return written;
    }

    /** Under the next number, held by who holds the whole; its clock runs since the whole came in (L-01). */
    FoundItem part(FoundItem whole, Particulars particulars) {
        DayNumber next = numbers.take(whole.site(), SERIES, 1);
        ItemTag tag = ItemTag.of(whole.site(), next.day(), next.number());
        Registration since = whole.registration().ofPart(VerificationCode.random());
        FoundItem part = FoundItem.register(tag, whole.site(), since, particulars);
        part.goTo(whole.site(), whole.kept().ofPart());
        items.add(List.of(part));
        Step step = new Step(custody.holder(whole.tag()), "PARTED", null, null);
        custody.begin(List.of(new Start(tag, whole.site(), List.of(step))));
        access.openAll(List.of(Subject.of(tag)), whole.site());
        journal.append(ItemJournal.registered(part).fact("partOf", whole.tag()));
        return part;
    }

    private Registration registration(NewItem find) {
        return Registration.of(
                staff.id(), staff.name(), clock.instant(), VerificationCode.random(), find.originalNumber());
    }
}
