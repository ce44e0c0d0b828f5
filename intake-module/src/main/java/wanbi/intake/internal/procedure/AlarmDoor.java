package wanbi.intake.internal.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class AlarmDoor implements Alarms {

    @Inject
    Bell bell;

    @Inject
    AlarmBook book;

    @Inject
    AlarmSight sight;

    @Inject
    CaseLocks cases;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<WorkChanged> workChanged;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public Slice<AlarmView> ringing(AlarmQuery query) {
        Slice<AlarmView> slice = bell.ringing(query);
        return new Slice<>(
                slice.items().stream().map(sight::shown).toList(), slice.next(), slice.count(), slice.capped());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public int count() {
        return bell.count();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public AlarmView acknowledge(AlarmRef ref) {
        AlarmBook.Known known = book.get(ref.alarm());
        AlarmView alarm = known.alarm();
        if (!bell.ringsFor(alarm.getSite(), known.role())) {
            throw ProcedureRefused.alarmNotYours();
        }
        CaseNumber number = new CaseNumber(alarm.getCaseNumber());
        cases.lock(number);
        if (book.acknowledge(ref.alarm(), staff, clock.instant())) {
            journal.append(JournalEntry.of(Chain.of(number), "ALARM_ACKNOWLEDGED")
                    .fact("alarmKind", alarm.getKind())
                    .fact("step", alarm.getStep())
                    .fact("level", alarm.getLevel()));
            workChanged.fire(new WorkChanged(new SiteCode(alarm.getSite()), clock.instant()));
        }
        return sight.shown(book.get(ref.alarm()).alarm());
    }
}
