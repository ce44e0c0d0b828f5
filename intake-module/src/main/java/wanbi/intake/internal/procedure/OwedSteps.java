package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.intake.api.CaseSteps;
import wanbi.kernel.CaseNumber;

/** What a case asks its procedure before it is put aside or ended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwedSteps implements CaseSteps {

    @Inject
    ProcedureFile file;

    @Inject
    PlanShelf plans;

    @Override
    public List<String> owed(CaseNumber number) {
        return file.find(number)
                .map(procedure -> of(procedure, plans.plan(procedure.planId())))
                .orElse(List.of());
    }

    /** Required, and under way or next: a step whose moment never comes, as that of a find, is not owed. */
    static List<String> of(CaseProcedure procedure, Plan plan) {
        return procedure.steps().stream()
                .filter(CaseStep::isRequired)
                .filter(step -> isOwed(step, procedure) || isNext(step, plan))
                .map(CaseStep::code)
                .toList();
    }

    private static boolean isOwed(CaseStep step, CaseProcedure procedure) {
        return step.state() == StepState.RUNNING && !step.isKeptUp(procedure.priority());
    }

    private static boolean isNext(CaseStep step, Plan plan) {
        String before = plan.step(step.code()).startsWith();
        return step.state() == StepState.WAITING
                && plan.steps().stream().anyMatch(other -> other.step().equals(before));
    }

    @Override
    public boolean isOver(CaseNumber number, String step) {
        return file.find(number).map(CaseProcedure::steps).orElse(List.of()).stream()
                .anyMatch(one -> one.code().equals(step) && !one.isOpen());
    }

    @Override
    public boolean isKeptUp(CaseNumber number, String step) {
        return file.find(number)
                .filter(procedure -> procedure.has(step) && procedure.step(step).isKeptUp(procedure.priority()))
                .isPresent();
    }
}
