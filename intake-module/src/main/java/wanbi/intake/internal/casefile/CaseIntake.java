package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.StepProgress;
import wanbi.kernel.CurrentStaff;

/** Takes reports in, of losses and of thefts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseIntake {

    @Inject
    Reception reception;

    @Inject
    Duplicates duplicates;

    @Inject
    CaseFile cases;

    @Inject
    CaseJournal journal;

    @Inject
    CaseNews news;

    @Inject
    Suspicion suspicion;

    @Inject
    StepProgress steps;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    LossCase take(ReportLoss typed) {
        Instant now = clock.instant();
        Actor actor = Actor.at(typed.site(), staff);
        LossReport report = LossReport.judged(typed, reception.surroundings(typed.site(), actor, now));
        duplicates.refuse(report);
        Reception.NewNumber drawn = reception.caseNumber(typed.site(), typed.theft() != null);
        Acceptance slip = typed.accept() ? reception.slip(typed.site(), actor, now) : null;
        LossCase opened =
                LossCase.report(drawn.number(), report, Receipt.of(report.said(), drawn.day(), actor, now), slip);
        SaidRelation relation = SaidRelation.asReported(report.said().theft());
        if (opened.isTheft()) {
            opened.relate(relation, actor, now);
        }
        cases.add(opened);
        reception.announce(opened.number(), opened.site(), actor);
        journal.reported(opened);
        if (relation.isAny()) {
            suspicion.follow(opened);
        }
        news.opened(opened);
        return opened;
    }

    /** The same report under a number of the other kind, with its own slip and its own clocks (R23). */
    LossCase convert(LossCase before, boolean toTheft) {
        Instant now = clock.instant();
        Actor actor = Actor.at(before.site(), staff);
        LossReport report = LossReport.converted(
                before.said(),
                toTheft,
                reception.surroundings(before.site(), actor, before.receipt().receivedAt()));
        Reception.NewNumber drawn = reception.caseNumber(before.site(), toTheft);
        Acceptance slip = report.said().accept() ? reception.slip(before.site(), actor, now) : null;
        LossCase opened =
                LossCase.report(drawn.number(), report, Receipt.of(report.said(), drawn.day(), actor, now), slip);
        opened.wasBefore(before.number());
        opened.goesOnFrom(before);
        if (toTheft) {
            opened.relate(SaidRelation.NOTHING, actor, now);
        }
        cases.add(opened);
        reception.announce(opened.number(), opened.site(), actor);
        journal.reported(opened);
        news.opened(opened);
        if (opened.isKnownToPolice()) {
            steps.complete(opened.number(), "POLICE_CALL", now);
        }
        return opened;
    }
}
