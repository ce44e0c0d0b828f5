package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.KeyRing;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandoverView.May;
import wanbi.intake.api.ShiftListView;
import wanbi.intake.api.ShiftThingView;
import wanbi.intake.api.ShiftThingView.Found;
import wanbi.intake.api.ShiftThingView.Listed;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;

/** Who may see a change of shift, and what they see of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShiftSight {

    private static final Found NOTHING = new Found(null, null, null, null, null);

    @Inject
    ShiftBook book;

    @Inject
    ShiftCases cases;

    @Inject
    KeptThings things;

    @Inject
    KeyRing keys;

    @Inject
    CurrentStaff staff;

    boolean mayRead(ShiftHandover shift) {
        return shift.isParty(staff.id())
                || has(shift.site(), Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
    }

    boolean mayWithdraw(ShiftHandover shift) {
        return shift.isGiver(staff.id()) || has(shift.site(), Role.MANAGER);
    }

    private boolean has(SiteCode site, Role... roles) {
        return Stream.of(roles).anyMatch(role -> staff.hasRole(site, role));
    }

    private May may(ShiftHandover shift) {
        return new May(
                shift.isOpen() && shift.isReceiver(staff.id()),
                shift.isOpen() && mayWithdraw(shift),
                shift.isInReview() && !shift.isParty(staff.id()) && has(shift.site(), Role.MANAGER, Role.HEAD_OFFICE));
    }

    /** What would be handed over now. */
    ShiftListView list(SiteCode site, Holdings holdings) {
        List<ShiftThingView> shown = holdings.things().stream()
                .map(held -> new ShiftThingView(
                        things.look(held.tag()),
                        new Listed(held.place(), held.placeName(), held.seal(), null),
                        NOTHING,
                        null))
                .toList();
        return new ShiftListView(shown, keys.places(site, holdings.keys()), cases.shownNow(site), holdings.cases());
    }

    ShiftHandoverView shown(ShiftHandover shift) {
        book.write();
        List<ShiftThing> listed = book.things(shift.id());
        Map<String, ShiftBook.Standing> now = book.standings(shift.id());
        List<ShiftThingView> views = listed.stream()
                .map(thing -> thing(shift, thing, now.get(thing.tag().value())))
                .toList();
        return view(
                shift,
                listed,
                new ShiftListView(
                        views, keys.places(shift.site(), shift.keys()), cases.written(shift.id()), shift.caseCount()));
    }

    ShiftHandoverView listed(ShiftHandover shift) {
        return view(shift, book.things(shift.id()), null);
    }

    private ShiftThingView thing(ShiftHandover shift, ShiftThing thing, ShiftBook.Standing now) {
        KeptThing kept = things.look(thing.tag());
        boolean gone = shift.isOpen()
                ? !kept.inOurHands() || thing.hasMoved(now.length())
                : thing.outcome() == ShiftOutcome.GONE;
        return new ShiftThingView(kept, thing.listed(), thing.found(), gone ? now.holder() : null);
    }

    private ShiftHandoverView view(ShiftHandover shift, List<ShiftThing> listed, ShiftListView list) {
        List<String> tags = listed.stream().map(thing -> thing.tag().value()).toList();
        int later = shift.isOpen() && list != null
                ? (int) book.held(shift.site(), shift.giver(), List.of()).stream()
                        .filter(held -> !tags.contains(held.tag().value()))
                        .count()
                : 0;
        return new ShiftHandoverView(
                shift.id(),
                shift.site().value(),
                shift.state().name(),
                shift.sides(),
                shift.offeredAt(),
                shift.notes(),
                shift.ended(),
                shift.reviewed(),
                list,
                listed.size(),
                (int) listed.stream().filter(ShiftThing::isMismatch).count(),
                later,
                may(shift),
                shift.version());
    }
}
