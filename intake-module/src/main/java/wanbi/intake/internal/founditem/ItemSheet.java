package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.Custody;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundThingView;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.platform.api.Masking;
import wanbi.platform.api.SiteBook;

/** A found item as its readers see it: personal values masked (I17), hidden features only counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemSheet {

    @Inject
    SiteBook sites;

    @Inject
    Custody custody;

    @Inject
    HoldClock hold;

    FoundItemView of(FoundItem item) {
        Particulars particulars = item.particulars();
        Description what = particulars.what();
        Discovery discovery = particulars.discovery();
        Finder finder = discovery.maskedFinder();
        FoundThingView thing = new FoundThingView(
                what.category(),
                what.name(),
                what.brand(),
                what.model(),
                what.spec(),
                Masking.serial(what.serial()),
                what.colours(),
                what.quantity(),
                what.features(),
                what.hiddenFeatures().size(),
                what.condition(),
                what.contentViews(),
                what.valueView(),
                particulars.photos());
        return new FoundItemView(
                thing,
                item.tag().value(),
                item.status().name(),
                item.frozenReason() != null,
                item.frozenReason(),
                item.isValuable(),
                particulars.valuableBecause(),
                item.version(),
                item.site().value(),
                sites.site(item.site()).getName(),
                discovery.at(),
                item.registration().at(),
                discovery.place(),
                discovery.placePath(),
                discovery.placeNote(),
                discovery.lateEntryReason(),
                finder.kind(),
                finder.name(),
                finder.phone(),
                item.kept().storagePlace(),
                item.kept().seal(),
                item.kept().witnessName(),
                custody.holder(item.tag()),
                item.isStoringDue(),
                item.link().map(CaseLink::caseNumber).orElse(null),
                item.link().map(CaseLink::line).orElse(null),
                item.registration().verificationCode(),
                item.revisions(),
                item.registration().byName(),
                item.voidReason(),
                what.riskFlags(),
                item.status().hasHold() ? hold.of(item) : null);
    }
}
