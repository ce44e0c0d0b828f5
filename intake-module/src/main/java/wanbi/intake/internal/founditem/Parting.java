package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.ItemRefused;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.Journal;

/**
 * Of several alike some belong to somebody, the others do not (R08, R09). What is wanted gets a tag and a chain of its
 * own and goes on as a whole thing; the rest keeps its tag, its place and its clock. Nothing can be given away twice,
 * since the pieces are taken from the one before they are the other's, under the lock of the row.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Parting {

    @Inject
    ItemShelf items;

    @Inject
    ItemEntry entry;

    @Inject
    FindJudge judge;

    @Inject
    Journal journal;

    @Inject
    Event<FindsDescribed> described;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** As linking itself would, before anything is parted off. */
    void refuseUnlessFree(FoundItem whole) {
        if (whole.status() == ItemStatus.CLAIMED) {
            throw ItemRefused.alreadyLinked(whole.link().orElseThrow().caseNumber());
        }
        if (!whole.status().mayBecome(ItemStatus.CLAIMED)) {
            throw ItemRefused.state(whole.status().name());
        }
        if (whole.frozenReason() != null) {
            throw ItemRefused.frozen(whole.tag());
        }
    }

    /** Which pieces are meant must not matter: nothing valuable, sealed, filled, or with a number of its own. */
    private static void refuseUnlessAlike(FoundItem whole) {
        Description what = whole.particulars().what();
        boolean alike = what.serial() == null && what.contents().isEmpty();
        if (!alike || whole.isValuable() || whole.kept().isSealed()) {
            throw new InvalidInput("quantity", "PART_NOT_ALIKE", what.quantity());
        }
    }

    /** @param whole locked, with more pieces than these */
    FoundItem part(FoundItem whole, int pieces) {
        refuseUnlessAlike(whole);
        RegisterFind old = whole.particulars().asTyped(whole.site());
        RegisterFind rest = old.ofPieces(old.quantity() - pieces);
        Surroundings around = judge.of(whole);
        FoundItem part = entry.part(whole, judge.particulars(old.ofPieces(pieces), around));
        String why = part.tag() + " ×" + pieces;
        whole.correct(
                judge.particulars(rest, around),
                FindChange.between(FindForm.of(old), FindForm.of(rest)),
                new Correction(staff.id(), staff.name(), clock.instant(), why));
        journal.append(ItemJournal.act(whole, "FIND_PARTED")
                .fact("part", part.tag())
                .fact("quantity", pieces)
                .fact("left", rest.quantity()));
        items.save(whole);
        described.fire(new FindsDescribed(whole.site(), List.of(whole.tag()), clock.instant()));
        return part;
    }
}
