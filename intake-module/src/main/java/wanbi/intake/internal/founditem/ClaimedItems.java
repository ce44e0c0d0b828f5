package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import wanbi.intake.api.ClaimedThings;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.ItemForClaim;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Journal;

/** What handover does with a found item; the claim's own door has judged the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimedItems implements ClaimedThings {

    @Inject
    ItemShelf items;

    @Inject
    Custody custody;

    @Inject
    Journal journal;

    @Override
    public ItemForClaim lock(ItemTag tag) {
        return forClaim(items.lock(tag));
    }

    @Override
    public ItemForClaim look(ItemTag tag) {
        return forClaim(items.get(tag));
    }

    @Override
    public void handOver(ItemTag tag, String receiptNumber, String claimantName, StaffId witness) {
        FoundItem item = items.lock(tag);
        Step step = item.handOver(receiptNumber, claimantName, witness);
        custody.pass(tag, step);
        journal.append(ItemJournal.step(item, step));
        items.save(item);
    }

    private ItemForClaim forClaim(FoundItem item) {
        Description what = item.particulars().what();
        Discovery discovery = item.particulars().discovery();
        HolderView holder = custody.holder(item.tag());
        Optional<CaseLink> link = item.link();
        return new ItemForClaim(
                item.tag(),
                item.site(),
                item.status().name(),
                item.frozenReason() != null,
                item.frozenReason(),
                item.isValuable(),
                item.version(),
                what.category(),
                what.name(),
                what.brand(),
                what.model(),
                what.spec(),
                what.quantity(),
                what.colours(),
                what.serial(),
                what.features(),
                what.hiddenFeatures(),
                what.contents(),
                what.condition(),
                item.kept().seal(),
                discovery.at(),
                discovery.placePath(),
                holder == null ? null : holder.getName(),
                item.kept().isOnShelf(),
                link.map(CaseLink::caseNumber).orElse(null),
                link.map(CaseLink::line).orElse(null));
    }
}
