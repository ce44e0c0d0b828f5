package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.KeptThings;
import wanbi.intake.api.KeyRing;
import wanbi.intake.api.ShiftHandoverCommand.Count;
import wanbi.intake.api.StoragePlaceView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;

/** What the giver holds, and to whom it is to go. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Offering {

    @Inject
    ShiftBook book;

    @Inject
    ShiftCases cases;

    @Inject
    KeyRing keys;

    @Inject
    KeptThings things;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    Holdings held(SiteCode site) {
        List<String> codes = keys.heldBy(site, staff.id()).stream()
                .map(StoragePlaceView::getCode)
                .toList();
        return new Holdings(book.held(site, staff.id(), codes), codes, cases.open(site));
    }

    /** Null after a complaint. */
    StaffView next(String id, SiteCode site, FieldErrors errors) {
        String code = Texts.clean(id);
        StaffView next = directory.staff(site).stream()
                .filter(one -> one.getId().value().equals(code))
                .filter(one -> one.holdsAny(Role.DESK, Role.GUARD, Role.MANAGER))
                .findFirst()
                .orElse(null);
        errors.unless(code != null, "to", "REQUIRED");
        errors.unless(code == null || next != null, "to", "COLLEAGUE_NOT_HERE");
        errors.unless(next == null || !next.getId().equals(staff.id()), "to", "SAME_HOLDER");
        return next;
    }

    /** Cash that no seal vouches for is counted by the giver first. */
    List<ShiftThing> listed(String id, List<Held> held, List<Count> counts) {
        FieldErrors errors = new FieldErrors();
        Counts counted = new Counts(counts, errors);
        List<ShiftThing> listed = new ArrayList<>();
        for (Held one : held) {
            boolean counting = one.seal() == null && things.look(one.tag()).hasCash();
            BigDecimal cash = counting ? counted.of(one.tag().value()) : null;
            listed.add(ShiftThing.of(id, one, cash));
        }
        errors.refuse();
        return listed;
    }
}
