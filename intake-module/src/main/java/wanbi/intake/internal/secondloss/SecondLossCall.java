package wanbi.intake.internal.secondloss;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import wanbi.intake.api.ActionView;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.CaseCorrected;
import wanbi.intake.api.event.CaseOpened;
import wanbi.kernel.CaseNumber;

/**
 * Calls for what a report's categories need, as soon as the report is in: protection does not wait for the read-back. Who
 * stands at the counter and claims the thing has lost nothing more, and what lies outside our area is not ours to protect.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondLossCall {

    /** After the procedure has opened its steps. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 600;

    @Inject
    Playbook playbook;

    @Inject
    ActionList actions;

    @Inject
    StepProgress steps;

    void opened(@Observes @Priority(LATER) CaseOpened opened) {
        if (!opened.atCounter() && !opened.said().outOfArea()) {
            call(opened.number(), opened.said(), opened.at());
            if (actions.of(opened.number()).isEmpty()) {
                steps.excuse(opened.number(), "SECOND_LOSS", opened.at());
            }
        }
    }

    /** A further line or another category may need more; what was called for stays. */
    void corrected(@Observes @Priority(LATER) CaseCorrected corrected) {
        if (!corrected.said().outOfArea()) {
            call(corrected.number(), corrected.said(), corrected.at());
        }
    }

    private void call(CaseNumber number, ReportLoss said, Instant at) {
        needed(said.items())
                .filter(planned -> actions.find(number, planned.getAction()).isEmpty())
                .forEach(planned -> actions.add(SecondLossAction.called(number, planned, at)));
    }

    private Stream<ActionView> needed(List<ReportLoss.Item> items) {
        return items.stream()
                .map(ReportLoss.Item::category)
                .distinct()
                .flatMap(category -> playbook.category(category).stream())
                .map(CategoryView::getActions)
                .flatMap(List::stream);
    }
}
