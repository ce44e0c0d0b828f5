package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.Playbook;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.event.CaseOpened;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.LegalBook;
import wanbi.platform.api.SiteBook;

/** Puts a new case on the plan in force, in the transaction that opens it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProcedureOpening {

    private static final String LOSS = "LOSS";
    private static final String THEFT = "THEFT";

    /** Whoever claims a thing that lies at the desk has nothing to fear, to be looked for or to be told. */
    private static final List<String> NEEDLESS_AT_COUNTER =
            List.of("SECOND_LOSS", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "DISPATCH", "SEARCH", "FEEDBACK", "NOTIFY");

    @Inject
    ProcedureFile file;

    @Inject
    PlanShelf plans;

    @Inject
    Playbook playbook;

    @Inject
    LegalBook law;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    /** @return how urgent it is */
    Priority open(CaseOpened event) {
        ReportLoss.Theft theft = event.said().theft();
        String procedure = theft == null ? LOSS : THEFT;
        Plan plan = plans.inForce(procedure);
        Clockwork clockwork = file.clockwork(event.site());
        List<SiteDeadline> own = plans.ofSite(event.site(), procedure);
        CaseProcedure opened = CaseProcedure.open(
                event.number(),
                event.site(),
                plan,
                step -> own.stream()
                        .filter(one -> one.isFor(step))
                        .findFirst()
                        .map(SiteDeadline::deadlines)
                        .orElse(step.deadlines()),
                urgency(event.said()),
                event.at());
        opened.happened(CaseProcedure.REPORT_RECEIVED, clockStart(event), plan, clockwork);
        if (event.acceptedAt() != null) {
            opened.complete("ACCEPT", event.acceptedAt(), Actor.at(event.site(), staff), plan, clockwork);
        }
        if (theft != null && theft.policeFirst()) {
            opened.complete("POLICE_CALL", clockStart(event), Actor.at(event.site(), staff), plan, clockwork);
        }
        if (event.atCounter()) {
            NEEDLESS_AT_COUNTER.forEach(step -> opened.excuse(step, Excuse.AT_COUNTER, event.at(), plan, clockwork));
        }
        if (event.shortLane()) {
            FindSteps.LOOKING.forEach(step -> opened.excuse(step, Excuse.SHORT_LANE, event.at(), plan, clockwork));
        }
        file.add(opened);
        return opened.priority();
    }

    /** The client's time counts from the report; an entry that comes late counts from the entry (R01). */
    private static Instant clockStart(CaseOpened event) {
        ReportLoss said = event.said();
        boolean late = said.lateEntryReason() != null || said.reportedAt().isAfter(event.at());
        return late || event.converted() ? event.at() : said.reportedAt();
    }

    PriorityRule.Judged urgency(ReportLoss said) {
        Map<String, Optional<CategoryView>> asked = new HashMap<>();
        LocalDate day = said.reportedAt().atZone(sites.zone(said.site())).toLocalDate();
        return PriorityRule.judge(
                said,
                new PriorityRule.Known(
                        this::isValuable,
                        kind -> asked.computeIfAbsent(kind, playbook::category),
                        law.theftFigure(said.site(), day)));
    }

    private boolean isValuable(ReportLoss.Item item) {
        return playbook.valuableBecause(
                        item.category(),
                        item.contents().stream().map(ReportLoss.Content::kind).toList(),
                        item.estimatedValue() == null
                                ? null
                                : item.estimatedValue().amount())
                .isPresent();
    }
}
