package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.HolderView;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.KeptThings.Passing;
import wanbi.intake.api.KeyRing;
import wanbi.intake.api.ShiftHandoverCommand.Accept;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witnesses;

/** The receiver's word laid beside the list: what agrees passes, what does not is frozen, what has gone is let go (I2, I4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Takeover {

    static final String REASON = "SHIFTED";

    @Inject
    ShiftBook book;

    @Inject
    KeptThings things;

    @Inject
    KeyRing keys;

    @Inject
    Freezes freezes;

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    record Tally(long agreed, long mismatches, long gone) {}

    Tally take(ShiftHandover shift, Accept said) {
        List<ShiftThing> listed = book.things(shift.id());
        Map<String, KeptThing> kept = listed.stream()
                .collect(Collectors.toMap(thing -> thing.tag().value(), thing -> things.lock(thing.tag(), null)));
        Map<String, ShiftBook.Standing> now = book.standings(shift.id());
        List<ShiftThing> here = listed.stream()
                .filter(thing -> {
                    String tag = thing.tag().value();
                    return kept.get(tag).inOurHands()
                            && !thing.hasMoved(now.get(tag).length());
                })
                .toList();
        FieldErrors errors = new FieldErrors();
        new LookedAt(said, errors).judge(listed, here, kept);
        errors.refuse();
        StaffId second = said.witness() == null ? null : witnesses.confirm(said.witness(), shift.site());
        listed.stream().filter(thing -> !here.contains(thing)).forEach(ShiftThing::letGo);
        shift.accept(
                Word.of(staff, clock.instant()),
                second,
                second == null ? null : directory.nameOf(second),
                here.stream().noneMatch(ShiftThing::isMismatch));
        here.forEach(thing -> pass(shift, thing));
        keys.pass(shift.site(), shift.keys(), shift.giver(), shift.receiver());
        long mismatches = here.stream().filter(ShiftThing::isMismatch).count();
        return new Tally(here.size() - mismatches, mismatches, (long) listed.size() - here.size());
    }

    private void pass(ShiftHandover shift, ShiftThing thing) {
        if (thing.isMismatch()) {
            freezes.freeze(thing.tag(), FreezeKind.MISMATCH, shift.id(), thing.remark());
            return;
        }
        if (thing.isInHand()) {
            toReceiver(shift, thing, thing.seal());
        }
        access.assign(Subject.of(thing.tag()), shift.receiver());
    }

    /** @param seal that it bears from now on, or null */
    void toReceiver(ShiftHandover shift, ShiftThing thing, String seal) {
        HolderView receiver = new HolderView("STAFF", shift.receiver().value(), shift.receiverName());
        things.pass(
                thing.tag(), new Passing(shift.site(), receiver, REASON, seal, shift.witness(), shift.witnessName()));
    }
}
