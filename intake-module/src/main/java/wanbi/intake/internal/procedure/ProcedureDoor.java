package wanbi.intake.internal.procedure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ProcedureView;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ProcedureDoor implements CaseProcedures {

    @Inject
    CaseRegister cases;

    @Inject
    ProcedureFile file;

    @Inject
    PlanShelf plans;

    @Inject
    StepJournal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** Whoever may not see the case is told so by the register (I12). */
    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ProcedureView of(CaseNumber number) {
        cases.get(number);
        return shown(file.get(number));
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = {Role.GUARD, Role.CCTV})
    public ProcedureView complete(StepCommand.Complete command) {
        CaseProcedure procedure = file.locked(command.caseNumber());
        Instant now = clock.instant();
        String note = SaidWords.judged("note", command.note());
        procedure.completeByHand(command.step(), now, actor(procedure), plan(procedure), clockwork(procedure));
        file.save(procedure, now);
        journal.completed(procedure, command.step(), note);
        return shown(procedure);
    }

    @Override
    @Guarded(
            value = {Role.DESK, Role.MANAGER, Role.HEAD_OFFICE},
            assigned = {Role.GUARD, Role.CCTV})
    public ProcedureView deviate(StepCommand.Deviate command) {
        CaseProcedure procedure = file.locked(command.caseNumber());
        Instant now = clock.instant();
        String reason = SaidWords.judged("reason", command.reason());
        procedure.askToDeviate(command.step(), command.reasonCode(), reason, actor(procedure), now, plan(procedure));
        file.save(procedure, now);
        journal.deviationAsked(procedure, command.step(), command.reasonCode(), reason);
        return shown(procedure);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public ProcedureView approve(StepCommand.Approve command) {
        CaseProcedure procedure = file.locked(command.caseNumber());
        Instant now = clock.instant();
        Deviation approved = procedure.approveDeviation(
                command.step(), actor(procedure), now, plan(procedure), clockwork(procedure));
        file.save(procedure, now);
        journal.deviationApproved(procedure, command.step(), approved);
        return shown(procedure);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ProcedureView prioritise(StepCommand.Prioritise command) {
        CaseProcedure procedure = file.locked(command.caseNumber());
        String reason = SaidWords.judged("reason", command.reason());
        Priority wanted = priority(command.priority());
        Priority before = procedure.priority();
        procedure.prioritise(wanted, actor(procedure), plan(procedure), clockwork(procedure));
        file.save(procedure, clock.instant());
        journal.prioritised(procedure, before, reason);
        return shown(procedure);
    }

    private static Priority priority(String code) {
        return Arrays.stream(Priority.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("priority", code == null ? "REQUIRED" : "UNKNOWN_CODE", code));
    }

    private Actor actor(CaseProcedure procedure) {
        return Actor.at(procedure.site(), staff);
    }

    private Plan plan(CaseProcedure procedure) {
        return plans.plan(procedure.planId());
    }

    private Clockwork clockwork(CaseProcedure procedure) {
        return file.clockwork(procedure.site());
    }

    private ProcedureView shown(CaseProcedure procedure) {
        return ProcedureShowing.of(procedure, plan(procedure), clock.instant());
    }
}
