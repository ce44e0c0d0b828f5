package wanbi.intake.internal.shift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverRefused;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;
import wanbi.intake.api.ShiftListView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StaffView;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ShiftDoor implements ShiftHandovers {

    private static final String SERIES = "JB";
    private static final int NOTES_MAX = 1000;
    private static final int REASON_MAX = 200;

    @Inject
    ShiftBook book;

    @Inject
    ShiftCases cases;

    @Inject
    Offering offering;

    @Inject
    Takeover takeover;

    @Inject
    ShiftReview reviewing;

    @Inject
    ShiftSight sight;

    @Inject
    DayNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ShiftListView holdings(ShiftHandoverCommand.Mine mine) {
        return sight.list(mine.site(), offering.held(mine.site()));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ShiftHandoverView offer(ShiftHandoverCommand.Offer said) {
        SiteCode site = said.site();
        FieldErrors errors = new FieldErrors();
        StaffView next = offering.next(said.to(), site, errors);
        String notes = text(said.notes(), "notes", NOTES_MAX, errors);
        errors.refuse();
        // Taking the number makes those who offer at one site wait for each other, so that nobody opens two.
        String id = numbers.nextName(site, SERIES);
        book.openOf(site, staff.id()).ifPresent(open -> {
            throw ShiftHandoverRefused.open(open);
        });
        Holdings holdings = offering.held(site);
        if (holdings.isEmpty()) {
            throw ShiftHandoverRefused.empty();
        }
        List<ShiftThing> things = offering.listed(id, holdings.things(), said.counts());
        ShiftHandover shift = ShiftHandover.offer(
                        id, site, Word.of(staff, clock.instant()), next.getId(), next.getName(), holdings)
                .noting(notes);
        book.add(shift, things);
        cases.write(id, site);
        journal.append(entry(shift, "SHIFT_OFFERED")
                .fact("to", next.getId())
                .fact("things", things.size())
                .fact("keys", holdings.keys().isEmpty() ? null : String.join(",", holdings.keys()))
                .fact("cases", holdings.cases()));
        return sight.shown(shift);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ShiftHandoverView accept(ShiftHandoverCommand.Accept said) {
        ShiftHandover shift = seen(said.handover(), said.version());
        refuseUnless(shift.isReceiver(staff.id()));
        shift.refuseUnlessOpen();
        Takeover.Tally tally = takeover.take(shift, said);
        journal.append(entry(shift, "SHIFT_ACCEPTED")
                .fact("agreed", tally.agreed())
                .fact("mismatches", tally.mismatches())
                .fact("gone", tally.gone())
                .fact("witness", shift.witness()));
        return sight.shown(shift);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ShiftHandoverView decline(ShiftHandoverCommand.End said) {
        ShiftHandover shift = seen(said.handover(), said.version());
        refuseUnless(shift.isReceiver(staff.id()));
        return ended(shift, ShiftState.DECLINED, said.reason());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ShiftHandoverView withdraw(ShiftHandoverCommand.End said) {
        ShiftHandover shift = seen(said.handover(), said.version());
        refuseUnless(sight.mayWithdraw(shift));
        return ended(shift, ShiftState.WITHDRAWN, said.reason());
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public ShiftHandoverView review(ShiftHandoverCommand.Review said) {
        ShiftHandover shift = seen(said.handover(), said.version());
        if (!shift.isInReview()) {
            throw ShiftHandoverRefused.notInReview();
        }
        if (shift.isParty(staff.id())) {
            throw ShiftHandoverRefused.ownShift();
        }
        reviewing.settle(shift, said);
        journal.append(entry(shift, "SHIFT_REVIEWED").because(shift.reviewed().finding()));
        return sight.shown(shift);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ShiftHandoverView get(ShiftHandoverCommand.Ref ref) {
        ShiftHandover shift = book.get(ref.handover());
        if (!sight.mayRead(shift)) {
            throw new UnknownThing(ref.handover());
        }
        return sight.shown(shift);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ShiftHandoverView> list(ShiftHandoverCommand.Listed listed) {
        Set<SiteCode> among = listed.site() != null
                ? Set.of(listed.site())
                : staff.sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return book.newest(among, listed.open()).stream()
                .filter(sight::mayRead)
                .map(sight::listed)
                .toList();
    }

    private ShiftHandover seen(String id, Long version) {
        ShiftHandover shift = book.lock(id);
        if (!sight.mayRead(shift)) {
            throw new UnknownThing(id);
        }
        shift.refuseUnlessSeen(version);
        return shift;
    }

    private static void refuseUnless(boolean may) {
        if (!may) {
            throw ShiftHandoverRefused.notYours();
        }
    }

    private ShiftHandoverView ended(ShiftHandover shift, ShiftState how, String typed) {
        shift.refuseUnlessOpen();
        FieldErrors errors = new FieldErrors();
        String reason = text(typed, "reason", REASON_MAX, errors);
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.refuse();
        shift.end(how, Word.of(staff, clock.instant()), reason);
        journal.append(entry(shift, "SHIFT_" + how).because(reason));
        return sight.shown(shift);
    }

    private JournalEntry entry(ShiftHandover shift, String act) {
        return JournalEntry.of(journal.today(shift.site()), act).fact("handover", shift.id());
    }

    private static String text(String typed, String field, int most, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(Texts.length(text) <= most, field, "TOO_LONG", most);
        return text;
    }
}
