package wanbi.intake.internal.founditem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.Custody;
import wanbi.intake.api.Custody.Step;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.ItemRefused;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.intake.internal.founditem.ItemEntry.NewItem;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.Subject;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class FoundItemDoor implements FoundItems {

    private static final int REASON_MAX = 200;

    @Inject
    ItemShelf items;

    @Inject
    FindJudge judge;

    @Inject
    Safekeeping safekeeping;

    @Inject
    ItemEntry entry;

    @Inject
    FrozenItems freezes;

    @Inject
    ItemSheet sheet;

    @Inject
    Custody custody;

    @Inject
    AccessRegister access;

    @Inject
    Journal journal;

    @Inject
    Event<FindsDescribed> described;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public FoundItemView register(RegisterFind typed) {
        RegisterFind find = CleanFind.of(typed);
        Surroundings surroundings = judge.at(find.site());
        new FindRules(surroundings).judge(find).refuse();
        Keeping wish = safekeeping.asked(find, surroundings);
        NewItem thing = new NewItem(judge.particulars(find, surroundings), wish, null);
        FoundItem item = entry.write(find.site(), List.of(thing)).get(0);
        access.assign(Subject.of(item.tag()), staff.id());
        return sheet.of(item);
    }

    /** A guard brings in what the guard has registered; moving stored things is the desk's (E.6). */
    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER},
            assigned = Role.GUARD)
    public FoundItemView store(ItemCommand.Store command) {
        FoundItem item = items.lock(command.tag(), command.version());
        boolean keepsThings = staff.hasRole(item.site(), Role.DESK)
                || staff.hasRole(item.site(), Role.MANAGER)
                || staff.hasRole(item.site(), Role.SYSTEM);
        if (!keepsThings && item.status() != ItemStatus.REGISTERED) {
            throw new RoleRefused();
        }
        Step step = item.store(safekeeping.asked(command, item));
        custody.pass(item.tag(), step);
        journal.append(ItemJournal.step(item, step));
        return written(item);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public FoundItemView correct(ItemCommand.Correct command) {
        FoundItem item = items.lock(command.tag(), command.version());
        FieldErrors errors = new FieldErrors();
        String reason = reason(command.reason(), errors);
        RegisterFind old = item.particulars().asTyped(item.site());
        RegisterFind find = CleanFind.of(new FindForm(command.changes(), errors).change(old, reason));
        Surroundings surroundings = judge.of(item);
        new FindRules(surroundings).judge(find).all().forEach(errors::add);
        FindChange change = errors.isEmpty() ? FindChange.between(FindForm.of(old), FindForm.of(find)) : null;
        errors.unless(change == null || !change.isEmpty(), "changes", "NOTHING_CHANGED");
        errors.refuse();
        item.correct(
                judge.particulars(find, surroundings),
                change,
                new Correction(staff.id(), staff.name(), clock.instant(), reason));
        journal.append(ItemJournal.corrected(item, change, reason));
        described.fire(new FindsDescribed(item.site(), List.of(item.tag()), clock.instant()));
        return written(item);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public FoundItemView voidItem(ItemCommand.Void command) {
        FoundItem item = items.lock(command.tag(), command.version());
        refuseUnlessMayVoid(item);
        String reason = required(command.reason());
        Step step = item.voidIt(reason, staff.id(), staff.name());
        custody.pass(item.tag(), step);
        journal.append(ItemJournal.step(item, step).because(reason));
        return written(item);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public FoundItemView freeze(ItemCommand.Freeze command) {
        FoundItem item = items.lock(command.tag(), command.version());
        freezes.freeze(item.tag(), FreezeKind.MANUAL, null, required(command.reason()));
        return sheet.of(item);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public FoundItemView release(ItemCommand.Release command) {
        FoundItem item = items.lock(command.tag(), command.version());
        freezes.releaseHere(item, required(command.reason()));
        return sheet.of(item);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public String unmask(ItemCommand.Unmask command) {
        FoundItem item = items.get(command.tag());
        String reason = required(command.reason());
        String plain =
                switch (command.field() == null ? "" : command.field().replace('/', '.')) {
                    case "finder.name" ->
                        item.particulars().discovery().finder().name();
                    case "finder.phone" ->
                        item.particulars().discovery().finder().phone();
                    case "serial" -> item.particulars().what().serial();
                    default -> throw new InvalidInput("field", "UNKNOWN_CODE", String.valueOf(command.field()));
                };
        journal.append(ItemJournal.act(item, "FIND_UNMASKED")
                .fact("field", command.field())
                .because(reason));
        return plain;
    }

    private FoundItemView written(FoundItem item) {
        items.save(item);
        return sheet.of(item);
    }

    /** The desk voids its own entries on the day of entry; the rest is the manager's and head office's (E.6). */
    private void refuseUnlessMayVoid(FoundItem item) {
        boolean decides = List.of(Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM).stream()
                .anyMatch(role -> staff.hasRole(item.site(), role));
        boolean sameDay = sites.today(item.site())
                .equals(item.registration().at().atZone(sites.zone(item.site())).toLocalDate());
        if (!decides && !(sameDay && item.registration().isBy(staff.id()))) {
            throw ItemRefused.voidingIsTheManagers();
        }
    }

    private static String required(String typed) {
        FieldErrors errors = new FieldErrors();
        String reason = reason(typed, errors);
        errors.refuse();
        return reason;
    }

    private static String reason(String typed, FieldErrors errors) {
        String reason = Texts.clean(typed);
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= REASON_MAX, "reason", "TOO_LONG", REASON_MAX);
        return reason;
    }
}
