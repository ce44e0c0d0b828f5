package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.StepProgress;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;

/** What other contexts tell a procedure, in their own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepWork implements StepProgress {

    @Inject
    ProcedureFile file;

    @Inject
    CaseLocks cases;

    @Inject
    PlanShelf plans;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** One change of one running procedure. */
    @FunctionalInterface
    interface Change {
        void on(CaseProcedure procedure, Plan plan, Clockwork clockwork);
    }

    @Override
    public void happened(CaseNumber number, String moment, Instant at) {
        cases.lock(number);
        change(number, (procedure, plan, clockwork) -> procedure.happened(moment, at, plan, clockwork));
    }

    @Override
    public void start(CaseNumber number, String step, Instant at) {
        cases.lock(number);
        changeStep(number, step, (procedure, plan, clockwork) -> procedure.startAgain(step, at, plan, clockwork));
    }

    @Override
    public void complete(CaseNumber number, String step, Instant at) {
        cases.lock(number);
        changeStep(
                number,
                step,
                (procedure, plan, clockwork) ->
                        procedure.complete(step, at, Actor.at(procedure.site(), staff), plan, clockwork));
    }

    @Override
    public void tighten(CaseNumber number, String step, Instant latest) {
        cases.lock(number);
        changeStep(number, step, (procedure, plan, clockwork) -> procedure
                .step(step)
                .tighten(latest, procedure.priority()));
    }

    @Override
    public void excuse(CaseNumber number, String step, Instant at) {
        cases.lock(number);
        changeStep(
                number,
                step,
                (procedure, plan, clockwork) -> procedure.excuse(step, Excuse.NOT_NEEDED, at, plan, clockwork));
    }

    @Override
    public void holdBack(CaseNumber number, String step) {
        cases.lock(number);
        changeStep(number, step, (procedure, plan, clockwork) -> procedure
                .step(step)
                .holdBack());
    }

    /** The plan of a loss has no step to preserve footage; what it does not ask for takes no notice. */
    private void changeStep(CaseNumber number, String step, Change change) {
        change(number, (procedure, plan, clockwork) -> {
            if (procedure.has(step)) {
                change.on(procedure, plan, clockwork);
            }
        });
    }

    /** Also one that has ended. The case is locked. */
    void changeEnded(CaseNumber number, Change change) {
        file.lock(number).ifPresent(procedure -> apply(change, procedure));
    }

    @Override
    public Optional<Instant> dueAt(CaseNumber number, String step) {
        return file.find(number)
                .filter(procedure -> procedure.has(step))
                .map(procedure -> procedure.step(step))
                .filter(running -> running.state() == StepState.RUNNING)
                .flatMap(running -> running.clock().dueAt());
    }

    /** The case is locked. Cases older than the procedure have none, and what has ended takes no notice. */
    void change(CaseNumber number, Change change) {
        file.lock(number).filter(CaseProcedure::isRunning).ifPresent(procedure -> apply(change, procedure));
    }

    private void apply(Change change, CaseProcedure procedure) {
        change.on(procedure, plans.plan(procedure.planId()), file.clockwork(procedure.site()));
        file.save(procedure, clock.instant());
    }
}
