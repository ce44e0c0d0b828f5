package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Custody.Shelf;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Journal;
import wanbi.platform.api.Subject;
import wanbi.platform.api.VerificationCode;

/** A found item that changes hands among us; the door of the transfer has judged the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeptItems implements KeptThings {

    private static final String CASH = "CASH";
    private static final String CASH_CATEGORY = "CASH_OR_BANK_CARD";

    @Inject
    ItemShelf items;

    @Inject
    FindJudge judge;

    @Inject
    Custody custody;

    @Inject
    AccessRegister access;

    @Inject
    Journal journal;

    @Inject
    Event<FindsDescribed> described;

    @Inject
    Clock clock;

    @Override
    public KeptThing look(ItemTag tag) {
        return kept(items.get(tag));
    }

    @Override
    public KeptThing lock(ItemTag tag, Long seen) {
        return kept(items.lock(tag, seen));
    }

    @Override
    public Optional<ItemTag> find(String typed) {
        String text = typed == null ? "" : typed.strip();
        String last = text.substring(text.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return ItemTag.parse(last).filter(items::has).or(() -> Optional.ofNullable(VerificationCode.parse(last))
                .flatMap(items::byCode)
                .map(FoundItem::tag));
    }

    @Override
    public void miss(ItemTag tag, String source) {
        FoundItem item = items.lock(tag);
        item.miss();
        journal.append(ItemJournal.act(item, "FIND_MISSED").fact("source", source));
        items.save(item);
    }

    @Override
    public void pass(ItemTag tag, Passing passing) {
        FoundItem item = items.lock(tag);
        SiteCode before = item.site();
        if (!before.equals(passing.site())) {
            kept(item).refuseLeaving();
        }
        String seal = free(passing, item);
        HolderView to = passing.to();
        Shelf shelf = "STORAGE".equals(to.getKind()) ? new Shelf(to.getId(), to.getName()) : null;
        item.goTo(passing.site(), Keeping.of(shelf, seal, passing.witness(), passing.witnessName()));
        Step step = new Step(to, passing.reason(), passing.witness(), seal);
        custody.passTo(item.site(), tag, step);
        journal.append(ItemJournal.step(item, step).fact("site", item.site()));
        if (!before.equals(item.site())) {
            access.move(Subject.of(tag), before, item.site());
            described.fire(new FindsDescribed(item.site(), List.of(tag), clock.instant()));
        }
        items.save(item);
    }

    private String free(Passing passing, FoundItem item) {
        String seal = CleanFind.seal(passing.seal());
        FieldErrors errors = new FieldErrors();
        new FindRules(judge.of(item)).keeping(errors, null, seal);
        errors.refuse();
        if (seal != null && items.isSealInUse(passing.site(), seal, item.tag())) {
            throw new InvalidInput("seal", "SEAL_IN_USE", seal);
        }
        return seal;
    }

    private static KeptThing kept(FoundItem item) {
        Description what = item.particulars().what();
        return new KeptThing(
                item.tag(),
                item.site(),
                item.status().name(),
                item.status().isInOurHands(),
                what.category(),
                what.name(),
                item.isValuable(),
                CASH_CATEGORY.equals(what.category()) || what.contentKinds().contains(CASH),
                item.kept().seal(),
                item.link().map(CaseLink::caseNumber).orElse(null),
                item.frozenReason() != null);
    }
}
