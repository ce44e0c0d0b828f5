package wanbi.intake.internal.casefile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.Obligation;
import wanbi.intake.api.RelationView;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.Texts;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StaffRoll;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class TheftDoor implements TheftCases {

    @Inject
    CaseIntake intake;

    @Inject
    CaseFile cases;

    @Inject
    Suspicion suspicion;

    @Inject
    TheftJournal journal;

    @Inject
    Efforts efforts;

    @Inject
    StepProgress steps;

    @Inject
    CaseNews news;

    @Inject
    CaseViewing viewing;

    @Inject
    CaseObligations obligations;

    @Inject
    FileStore files;

    @Inject
    StaffRoll employed;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView report(TheftCommand.Report command) {
        if (command.said().theft() == null) {
            throw new InvalidInput("marks", "REQUIRED");
        }
        return shown(intake.take(command.said()));
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public RelationView relate(TheftCommand.Relate command) {
        LossCase theft = locked(command.caseNumber(), command.version());
        theft.refuseUnlessTheft();
        SaidRelation said = SaidRelation.judged(command, theft.relation(), employed::isKnown);
        theft.relate(said, actor(theft), clock.instant());
        suspicion.follow(theft);
        cases.save(theft);
        news.corrected(theft);
        return theft.relations().get(theft.relations().size() - 1).view(true);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView convert(TheftCommand.Convert command) {
        LossCase before = locked(command.caseNumber(), command.version());
        Conversion how = Conversion.judged(command);
        how.refuseUnlessMay(before, actor(before));
        before.status().to(how.status(), before.kind());
        refuseWhileProtected(before);
        return shown(how.origin(before)
                .map(origin -> goBack(before, how, cases.lock(origin)))
                .orElseGet(() -> goOn(before, how)));
    }

    private LossCase goOn(LossCase before, Conversion how) {
        LossCase after = intake.convert(before, how.toTheft());
        end(before, how, after);
        journal.converted(before, after);
        news.ended(before);
        return after;
    }

    private LossCase goBack(LossCase before, Conversion how, LossCase original) {
        end(before, how, original);
        original.comeBack();
        cases.save(original);
        journal.wentBack(before, original);
        news.ended(before);
        news.reopened(original);
        return original;
    }

    private void end(LossCase before, Conversion how, LossCase after) {
        before.end(how, actor(before), clock.instant());
        before.goesOnAs(after.number());
        cases.save(before);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView dismiss(TheftCommand.Dismiss command) {
        LossCase none = locked(command.caseNumber(), command.version());
        none.refuseUnlessTheft();
        Dismissal how = Dismissal.judged(command, file -> files.find(file).isPresent());
        refuseWhileProtected(none);
        none.end(how, actor(none), clock.instant());
        cases.save(none);
        journal.dismissed(none);
        news.ended(none);
        return shown(none);
    }

    /** Nobody is left standing at a cordon of what is no theft any more (E.3). */
    private void refuseWhileProtected(LossCase ending) {
        if (obligations.pending(ending.number()).contains(Obligation.SCENE_PROTECTED)) {
            throw CaseRefused.obligationsOpen(List.of(Obligation.SCENE_PROTECTED));
        }
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public CaseView aftercare(TheftCommand.Aftercare command) {
        LossCase cared = locked(command.caseNumber(), command.version());
        cared.refuseUnlessTheft();
        cared.status().refuseUnless(CaseStatus.POLICE_DECIDED, CaseStatus.NOT_REPORTED);
        efforts.of(cared).refuseUnlessCaredFor();
        cared.become(CaseStatus.AFTERCARE);
        cases.save(cared);
        steps.excuse(cared.number(), "FOLLOW_UP", clock.instant());
        journal.caredFor(cared, Texts.clean(command.reason()));
        return shown(cared);
    }

    private LossCase locked(CaseNumber number, Long version) {
        LossCase locked = cases.lock(number);
        StaleRecord.refuseUnless(version, locked.version());
        return locked;
    }

    private Actor actor(LossCase lossCase) {
        return Actor.at(lossCase.site(), staff);
    }

    private CaseView shown(LossCase lossCase) {
        return viewing.of(lossCase, Veil.MASKED);
    }
}
