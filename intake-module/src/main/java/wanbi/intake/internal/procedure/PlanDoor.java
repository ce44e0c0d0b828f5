package wanbi.intake.internal.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.Plans;
import wanbi.intake.api.SiteDeadlineView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class PlanDoor implements Plans {

    @Inject
    PlanShelf plans;

    @Inject
    PlanEditing editing;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded
    public List<PlanVersionView> versions() {
        Map<String, Long> running = plans.running();
        return plans.versions().stream()
                .map(version -> version.view(running.getOrDefault(version.plan().id(), 0L)))
                .toList();
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<String> running(RunningQuery query) {
        return plans.running(
                query.procedure() + "-" + query.number(),
                staff.sitesWith(Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM),
                query.after());
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public int draft(PlanCommand.Draft command) {
        return editing.draft(command, staff.id(), staff.name(), clock.instant());
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void change(PlanCommand.ChangeStep command) {
        editing.change(command);
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void publish(PlanCommand.Publish command) {
        editing.publish(command, staff.id(), staff.name(), clock.instant());
    }

    @Override
    @Guarded
    public List<SiteDeadlineView> siteDeadlines(SiteCode site) {
        return plans.ofSite(site).stream().map(SiteDeadline::view).toList();
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public void changeSiteDeadline(PlanCommand.SiteDeadline command) {
        editing.changeSiteDeadline(command);
    }
}
