package wanbi.investigation.internal.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchRefused;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Directory;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.StaffContacts;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SearchTaskDoor implements SearchTasks {

    @Inject
    SearchShelf shelf;

    @Inject
    SearchSteps steps;

    @Inject
    InvestigatedCases cases;

    @Inject
    CaseLocks locks;

    @Inject
    AccessRegister access;

    @Inject
    SiteBook sites;

    @Inject
    StaffContacts colleagues;

    @Inject
    Directory directory;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public SearchTaskView dispatch(SearchCommand.Dispatch said) {
        InvestigatedCase about = cases.lock(said.caseNumber());
        if (about.isReferral()) {
            throw SearchRefused.referral();
        }
        if (!about.isOpen()) {
            throw SearchRefused.caseEnded(about.getStatus());
        }
        SiteCode site = about.getSite();
        SoundDispatch sound = SoundDispatch.judged(
                said, zone -> sites.place(site, zone).isPresent(), guard -> isGuardOf(guard, site));
        Instant now = clock.instant();
        String guardName = sound.guard() == null ? null : directory.nameOf(sound.guard());
        int number = 1 + shelf.of(about.getNumber()).size();
        SearchTask task = SearchTask.dispatched(number, about, sound, guardName, staff, now);
        shelf.add(task);
        shelf.save();
        steps.dispatched(task, sound, now);
        return task.view(List.of(), false);
    }

    private boolean isGuardOf(StaffId guard, SiteCode site) {
        return colleagues.holding(Role.GUARD, site).stream()
                .anyMatch(one -> one.staff().equals(guard));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SearchTaskView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.shown(shelf.of(number));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public List<SearchTaskView> open(SearchCommand.Open query) {
        Instant now = clock.instant();
        var hidden = access.casesHiddenFrom(staff.id());
        List<SiteCode> asked = staff.sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.SYSTEM).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        return shelf.shown(shelf.open(asked).stream()
                .filter(task -> !hidden.contains(task.caseNumber()))
                .filter(task -> staff.hasRole(task.site(), Role.DESK)
                        || staff.hasRole(task.site(), Role.MANAGER)
                        || task.isOfferedTo(staff.id(), now))
                .toList());
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public SearchTaskView get(SearchCommand.Ref ref) {
        SearchTask task = shelf.get(ref.task());
        return task.view(shelf.reports(task), false);
    }

    /** The case first, then the task: the order that everybody keeps. */
    @Override
    @Guarded(Role.GUARD)
    public SearchTaskView report(SearchCommand.Report said) {
        locks.lock(SearchCommand.caseOf(said.task()));
        SearchTask task = shelf.get(said.task());
        task.refuseIfCalledOff();
        Instant now = clock.instant();
        SoundReport sound =
                SoundReport.judged(said, task, file -> files.find(file).isPresent(), now);
        ZoneReport report = ZoneReport.of(task, sound, staff, now);
        boolean elsewhere = shelf.isElsewhere(report);
        shelf.add(report);
        shelf.save();
        List<ZoneReport> reports = shelf.reports(task);
        task.reported(reports, now);
        shelf.save();
        steps.reported(task, sound, elsewhere, now);
        return task.view(reports, elsewhere);
    }
}
