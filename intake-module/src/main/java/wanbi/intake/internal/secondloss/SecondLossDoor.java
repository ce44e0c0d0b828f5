package wanbi.intake.internal.secondloss;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.SecondLoss;
import wanbi.intake.api.SecondLossView;
import wanbi.intake.api.StepProgress;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SecondLossDoor implements SecondLoss {

    @Inject
    ActionList actions;

    @Inject
    CaseLocks locks;

    @Inject
    StepProgress steps;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SecondLossView> of(CaseNumber number) {
        return actions.of(number).stream().map(SecondLossAction::view).toList();
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = {Role.GUARD, Role.CCTV})
    public List<SecondLossView> done(Done command) {
        CaseNumber number = command.caseNumber();
        locks.lock(number);
        SecondLossAction action = actions.find(number, String.valueOf(command.action()))
                .orElseThrow(() -> new UnknownThing(String.valueOf(command.action())));
        action.done(command.doneAt(), command.note(), staff.id(), staff.name(), clock.instant());
        actions.save();
        steps.complete(number, "SECOND_LOSS", action.doneAt());
        journal.append(JournalEntry.of(Chain.of(number), "SECOND_LOSS_PREVENTED")
                .fact("secondLossAction", action.action())
                .fact("doneAt", action.doneAt())
                .personal("text", command.note()));
        return of(number);
    }
}
