package wanbi.intake.internal.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import wanbi.intake.api.Custody;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.ScanView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/** Reads labels: which thing it is, and whether it ought to lie there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Scanner {

    private static final int CODE_MAX = 60;
    private static final String MISSING = "MISSING";

    @Inject
    KeptThings things;

    @Inject
    Custody custody;

    @Inject
    StockTakeBook book;

    /** What a label is called in the book of the count. */
    String name(String code) {
        String typed = Texts.clean(code);
        return things.find(typed)
                .map(ItemTag::value)
                .orElseGet(() -> typed.length() > CODE_MAX ? typed.substring(0, CODE_MAX) : typed);
    }

    Outcome judge(StockTake take, String tag, String place) {
        Optional<KeptThing> known =
                ItemTag.parse(tag).flatMap(some -> things.find(tag)).map(things::look);
        if (known.isEmpty()) {
            return Outcome.UNKNOWN_TAG;
        }
        KeptThing thing = known.get();
        if (!thing.site().equals(take.site())) {
            return Outcome.OF_ANOTHER_SITE;
        }
        if (MISSING.equals(thing.status())) {
            return Outcome.FOUND_AGAIN;
        }
        if (!thing.inOurHands()) {
            return Outcome.UNEXPECTED;
        }
        boolean byNow = Objects.equals(placeOf(custody.holder(thing.tag())), place);
        boolean byBook = book.line(take.id(), tag)
                .filter(line -> Objects.equals(line.place(), place))
                .isPresent();
        return byNow || byBook ? Outcome.AS_BOOKED : Outcome.ELSEWHERE;
    }

    /** What a label is by the book, wherever it is held. */
    Outcome whose(SiteCode site, String tag) {
        return ItemTag.parse(tag)
                .flatMap(some -> things.find(tag))
                .map(things::look)
                .map(thing -> thing.site().equals(site) ? Outcome.AS_BOOKED : Outcome.OF_ANOTHER_SITE)
                .orElse(Outcome.UNKNOWN_TAG);
    }

    private static String placeOf(HolderView holder) {
        return "STORAGE".equals(holder.getKind()) ? holder.getId() : null;
    }

    /** As the site's people may see it: of other sites' things they learn nothing but that they are (I12). */
    ScanView shown(SiteCode site, String tag, String outcome, boolean again) {
        Optional<KeptThing> ours = ItemTag.parse(tag)
                .flatMap(some -> things.find(tag))
                .map(things::look)
                .filter(thing -> thing.site().equals(site));
        return ours.map(thing -> new ScanView(
                        tag,
                        outcome,
                        thing.category(),
                        thing.name(),
                        custody.holder(thing.tag()).getName(),
                        thing.status(),
                        thing.frozen(),
                        again))
                .orElseGet(() -> new ScanView(tag, outcome, null, null, null, null, false, again));
    }
}
