package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.LinkedThings;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class CaseEndingDoor implements CaseEndings {

    @Inject
    CaseFile cases;

    @Inject
    MergePair pair;

    @Inject
    Efforts efforts;

    @Inject
    LinkedThings things;

    @Inject
    EndJournal journal;

    @Inject
    CaseNews news;

    @Inject
    CaseViewing viewing;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Things before the case, as the counter locks them. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView withdraw(EndCommand.Withdraw command) {
        LossCase found = cases.get(command.caseNumber(), command.version());
        Withdrawal how = Withdrawal.judged(command);
        List<CaseLink> freed = found.end(how, actor(found), clock.instant()).stream()
                .sorted(Comparator.comparing(link -> link.itemTag().value()))
                .toList();
        freed.forEach(link -> things.release(link.itemTag(), found.number(), how.reason()));
        cases.save(found);
        journal.withdrawn(found, freed);
        news.ended(found);
        return shown(found);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView watch(EndCommand.Watch command) {
        LossCase missing = locked(command);
        String reason = Reason.judged(command.reason());
        missing.watch(efforts.of(missing), clock.instant());
        cases.save(missing);
        journal.watched(missing, reason);
        return shown(missing);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView merge(EndCommand.Merge command) {
        MergePair.Locked both = pair.lock(command);
        LossCase child = both.child();
        StaleRecord.refuseUnless(command.version(), child.version());
        child.end(new Merging(both.master(), Reason.judged(command.reason())), actor(child), clock.instant());
        cases.save(child);
        cases.save(both.master());
        journal.merged(child, both.master());
        news.ended(child);
        return shown(child);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView close(EndCommand.Close command) {
        LossCase over = locked(command);
        Instant now = clock.instant();
        over.end(closing(over, command, now), actor(over), now);
        cases.save(over);
        journal.closed(over);
        news.ended(over);
        return shown(over);
    }

    private CaseEnd closing(LossCase over, EndCommand.Close command, Instant now) {
        return over.isTheft()
                ? TheftClosing.judged(command, efforts.of(over), efforts.isMostUrgent(over))
                : Closing.judged(command, efforts.of(over), now, sites.zone(over.site()));
    }

    /** What was only put aside has never stopped. */
    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView reopen(EndCommand.Reopen command) {
        LossCase ended = locked(command);
        String reason = Reason.judged(command.reason());
        CaseStatus before = ended.status();
        ended.reopen(clock.instant());
        cases.save(ended);
        journal.reopened(ended, before, reason);
        if (before != CaseStatus.LONG_TERM) {
            news.reopened(ended);
        }
        return shown(ended);
    }

    /** What the procedure and others owe it must not change before it is judged. */
    private LossCase locked(EndCommand command) {
        LossCase locked = cases.lock(command.caseNumber());
        StaleRecord.refuseUnless(command.version(), locked.version());
        return locked;
    }

    private Actor actor(LossCase lossCase) {
        return Actor.at(lossCase.site(), staff);
    }

    private CaseView shown(LossCase lossCase) {
        return viewing.of(lossCase, Veil.MASKED);
    }
}
