package wanbi.intake.internal.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import wanbi.intake.api.Custody;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.KeptThings.Passing;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakeView.Figures;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** What follows from a count: at the closing what is missing, at the approval what lies where. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Settlement {

    private static final String STORAGE = "STORAGE";

    @Inject
    StockTakeBook book;

    @Inject
    Comparing comparing;

    @Inject
    KeptThings things;

    @Inject
    Custody custody;

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Valuables are counted by two (I4). */
    void close(StockTake take, Witness witness) {
        if (witness == null && book.hasValuables(take.id())) {
            throw new InvalidInput("witness", "REQUIRED");
        }
        StaffId second = witness == null ? null : witnesses.confirm(witness, take.site());
        comparing.holdUncounted(take.id());
        List<BookedThing> differing = comparing.all(take.id()).stream()
                .filter(thing -> thing.judged().differs())
                .toList();
        differing.forEach(thing -> comparing.write(take.id(), thing));
        differing.stream()
                .filter(thing -> thing.judged() == Outcome.MISSING)
                .forEach(thing -> things.miss(new ItemTag(thing.tag()), take.id()));
        take.close(
                Signer.of(staff, clock.instant()),
                second,
                second == null ? null : directory.nameOf(second),
                new Tally(book.lines(take.id()), book.counted(take.id()), differing.size()));
    }

    /** What has gone elsewhere since the count is left alone: its own custody says where it is. */
    void putRight(StockTake take) {
        for (Comparing.Found found : comparing.toPutRight(take.id())) {
            KeptThing thing = things.lock(new ItemTag(found.tag()), null);
            HolderView now = custody.holder(thing.tag());
            String placeNow = STORAGE.equals(now.getKind()) ? now.getId() : null;
            boolean asThen = thing.site().equals(take.site())
                    && (found.kind() == Outcome.FOUND_AGAIN
                            ? "MISSING".equals(thing.status())
                            : thing.inOurHands() && Objects.equals(placeNow, found.place()));
            if (asThen) {
                things.pass(
                        thing.tag(),
                        new Passing(
                                take.site(),
                                hands(take, found),
                                "COUNTED",
                                thing.seal(),
                                take.witness(),
                                take.witnessName()));
            }
        }
    }

    /** The storage place where it lay, or whoever had it in hand and scanned it. */
    private HolderView hands(StockTake take, Comparing.Found found) {
        return custody.shelf(take.site(), found.countedPlace())
                .map(shelf -> new HolderView(STORAGE, shelf.code(), shelf.name()))
                .orElseGet(() -> new HolderView("STAFF", found.by(), found.byName()));
    }

    StockTakeView shown(StockTake take) {
        book.write();
        return view(take, true);
    }

    StockTakeView listed(StockTake take) {
        return view(take, false);
    }

    private StockTakeView view(StockTake take, boolean whole) {
        Tally tally = take.tally();
        Figures figures = tally == null
                ? new Figures(book.lines(take.id()), book.counted(take.id()), null)
                : new Figures(tally.book(), tally.counted(), tally.differing());
        return new StockTakeView(
                take.id(),
                take.site().value(),
                take.scope(),
                take.state(),
                take.opened(),
                take.closed(),
                take.approved(),
                take.witnessName(),
                take.handling(),
                figures,
                whole && book.hasValuables(take.id()),
                whole ? comparing.shown(take) : List.of(),
                take.version());
    }
}
