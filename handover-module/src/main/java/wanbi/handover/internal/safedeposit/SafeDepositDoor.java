package wanbi.handover.internal.safedeposit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.handover.api.Refused;
import wanbi.handover.api.SafeBoxView;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.Texts;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
public class SafeDepositDoor implements SafeDeposits {

    private static final int BOX_MAX = 20;

    @Inject
    SafeShelf shelf;

    @Inject
    SafeViews views;

    @Inject
    SafeJournal journal;

    @Inject
    TwoPersons persons;

    @Inject
    DayNumbers numbers;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.ADMIN})
    public List<SafeBoxView> boxes(SiteCode site) {
        Map<String, String> kept = shelf.keptAt(site).stream()
                .collect(Collectors.toMap(deposit -> deposit.box().id(), SafeDeposit::id));
        return shelf.boxes(site).stream()
                .map(box -> new SafeBoxView(box.number(), box.twoKey(), kept.get(box.id())))
                .toList();
    }

    @Override
    @Guarded({Role.MANAGER, Role.ADMIN})
    public SafeBoxView addBox(SafeDepositCommand.AddBox said) {
        String number = Texts.clean(said.number());
        FieldErrors errors = new FieldErrors();
        errors.unless(number != null, "number", "REQUIRED");
        errors.unless(Texts.length(number) <= BOX_MAX, "number", "TOO_LONG", BOX_MAX);
        errors.unless(!SecretWords.areNamedIn(number), "number", "SECRET_NUMBER");
        errors.refuse();
        SafeBox box = shelf.lockBox(said.site(), number).orElse(null);
        if (box == null) {
            box = new SafeBox(said.site(), number, said.twoKey(), clock.instant());
            shelf.addBox(box);
        } else if (box.isInUse()) {
            throw Refused.boxExists(number);
        } else {
            box.takeBack(said.twoKey());
        }
        journal.boxAdded(said.site(), box);
        return new SafeBoxView(number, box.twoKey(), null);
    }

    @Override
    @Guarded({Role.MANAGER, Role.ADMIN})
    public void retireBox(SafeDepositCommand.RetireBox said) {
        SafeBox box = freeBox(said.site(), said.number(), "number");
        box.retire(clock.instant());
        shelf.save();
        journal.boxRetired(said.site(), box);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public SafeDepositView take(SafeDepositCommand.Take said) {
        Instant now = clock.instant();
        Asked asked = Asked.judged(said, !shelf.boxes(said.site()).isEmpty(), now, sites.zone(said.site()));
        return views.of(asked.contents() == null ? advise(said.site(), asked, now) : keep(said, asked));
    }

    private SafeDeposit advise(SiteCode site, Asked asked, Instant now) {
        SafeDeposit deposit = SafeDeposit.advised(numbers.nextName(site, "BG"), site, asked, staff.id(), now);
        shelf.add(deposit);
        journal.advised(deposit);
        return deposit;
    }

    private SafeDeposit keep(SafeDepositCommand.Take said, Asked asked) {
        SafeBox box = freeBox(said.site(), said.deposit().box(), "deposit/box");
        Hands hands = persons.at(said.site(), said.witness());
        SafeDeposit deposit = SafeDeposit.taken(numbers.nextName(said.site(), "BG"), said.site(), asked, box, hands);
        shelf.add(deposit);
        journal.advised(deposit);
        journal.visited(deposit, "SAFE_DEPOSIT_SEALED");
        return deposit;
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public SafeDepositView open(SafeDepositCommand.Open said) {
        SafeDeposit deposit = locked(said.deposit(), said.version());
        deposit.refuseUnless(DepositStatus.SEALED);
        FieldErrors errors = new FieldErrors();
        Visitor visitor = Visitor.judged(said, errors);
        String paper = new Typed(errors).number(said.paper(), visitor.needsPaper(), "paper");
        String note = new Typed(errors).text(said.note(), false, "note");
        errors.refuse();
        Hands hands = persons.at(deposit.site(), said.witness());
        if (visitor.isLocksmith()) {
            persons.refuseUnlessManager(deposit.site(), hands);
        }
        deposit.open(visitor, paper, note, hands);
        return saved(deposit, "SAFE_DEPOSIT_OPENED");
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public SafeDepositView close(SafeDepositCommand.Close said) {
        SafeDeposit deposit = locked(said.deposit(), said.version());
        deposit.refuseUnless(DepositStatus.OPENED);
        FieldErrors errors = new FieldErrors();
        Contents contents = Contents.judged(said.envelope(), "envelope", errors);
        String note = new Typed(errors).text(said.note(), false, "note");
        errors.refuse();
        deposit.close(contents, note, persons.at(deposit.site(), said.witness()));
        return saved(deposit, "SAFE_DEPOSIT_CLOSED");
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public SafeDepositView giveBack(SafeDepositCommand.GiveBack said) {
        SafeDeposit deposit = locked(said.deposit(), said.version());
        deposit.refuseUnless(DepositStatus.OPENED);
        FieldErrors errors = new FieldErrors();
        Typed typed = new Typed(errors);
        String receiver = typed.name(said.receiver(), "receiver");
        String paper = typed.number(said.paper(), true, "paper");
        String note = typed.text(said.note(), false, "note");
        errors.refuse();
        deposit.giveBack(receiver, paper, note, persons.at(deposit.site(), said.witness()));
        return saved(deposit, "SAFE_DEPOSIT_RETURNED");
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public SafeDepositView get(SafeDepositCommand.Ref ref) {
        return views.of(shelf.get(ref.deposit()));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SafeDepositView> of(SiteCode site) {
        return shelf.of(site).stream().map(views::of).toList();
    }

    private SafeBox freeBox(SiteCode site, String typed, String field) {
        String number = Texts.clean(typed);
        if (number == null) {
            throw new InvalidInput(field, "REQUIRED");
        }
        SafeBox box = shelf.lockBox(site, number)
                .filter(SafeBox::isInUse)
                .orElseThrow(() -> new InvalidInput(field, "UNKNOWN_BOX", number));
        shelf.inside(box).ifPresent(other -> {
            throw Refused.boxAssigned(number, other.id());
        });
        return box;
    }

    private SafeDeposit locked(String id, Long seen) {
        SafeDeposit deposit = shelf.lock(id);
        StaleRecord.refuseUnless(seen, deposit.version());
        return deposit;
    }

    private SafeDepositView saved(SafeDeposit deposit, String act) {
        shelf.save();
        journal.visited(deposit, act);
        return views.of(deposit);
    }
}
