package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.ShiftHandoverCommand.Decision;
import wanbi.intake.api.ShiftHandoverCommand.Review;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** Another person looks into what did not agree; with that the freeze ends, and the thing goes where it belongs (I11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShiftReview {

    private static final int FINDING_MAX = 500;

    @Inject
    ShiftBook book;

    @Inject
    Takeover takeover;

    @Inject
    KeptThings things;

    @Inject
    Freezes freezes;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    void settle(ShiftHandover shift, Review said) {
        List<ShiftThing> differing =
                book.things(shift.id()).stream().filter(ShiftThing::isMismatch).toList();
        differing.forEach(thing -> things.lock(thing.tag(), null));
        Map<String, ShiftBook.Standing> now = book.standings(shift.id());
        FieldErrors errors = new FieldErrors();
        String finding = Texts.clean(said.finding());
        errors.unless(finding != null, "finding", "REQUIRED");
        errors.unless(Texts.length(finding) <= FINDING_MAX, "finding", "TOO_LONG", FINDING_MAX);
        for (ShiftThing thing : differing) {
            decide(
                    thing,
                    said.decisions(),
                    thing.hasMoved(now.get(thing.tag().value()).length()),
                    errors);
        }
        errors.refuse();
        shift.review(Word.of(staff, clock.instant()), finding);
        differing.forEach(thing -> carryOut(shift, thing, finding));
    }

    private void decide(ShiftThing thing, List<Decision> said, boolean moved, FieldErrors errors) {
        List<Decision> all = said == null ? List.of() : said;
        int n = 0;
        while (n < all.size() && !thing.tag().value().equals(all.get(n).tag())) {
            n++;
        }
        String code = n < all.size() ? Texts.clean(all.get(n).decision()) : null;
        String path = n < all.size() ? "decisions/" + (n + 1) + "/decision" : "decisions";
        boolean known = ShiftDecision.isKnown(code);
        errors.unless(code != null, path, "REQUIRED");
        errors.unless(code == null || known, path, "UNKNOWN_CODE");
        if (known) {
            ShiftDecision decision = ShiftDecision.valueOf(code);
            errors.unless(!moved || decision == ShiftDecision.STAYS, path, "SHIFT_THING_MOVED");
            thing.decide(decision);
        }
    }

    private void carryOut(ShiftHandover shift, ShiftThing thing, String finding) {
        freezes.release(thing.tag(), FreezeKind.MISMATCH, shift.id(), finding);
        switch (thing.decision()) {
            case PASSES -> {
                if (thing.isInHand()) {
                    takeover.toReceiver(shift, thing, thing.sealLeft());
                }
            }
            case LOST -> things.miss(thing.tag(), shift.id());
            default -> {
                // Where the book has it, it stays.
            }
        }
    }
}
