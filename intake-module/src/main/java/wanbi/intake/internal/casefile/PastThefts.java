package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ImportWords;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

/** Takes over what happened before us. Nobody is told, no clock runs: it is over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PastThefts {

    private static final String USUAL_OUTCOME = "UNSOLVED";

    /** Where a report speaks of its parts, the ledger has columns. */
    private static final Map<String, String> COLUMNS = Map.of(
            "reportedAt", "reportedOn",
            "lastSeenFrom", "hours",
            "lastSeenTo", "hours",
            "discoveredAt", "hours",
            "circumstances", "kind",
            "items/1/name", "thing");

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Reception reception;

    @Inject
    CaseFile cases;

    @Inject
    SiteBook sites;

    @Inject
    ImportWords words;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** @param errors takes what is wrong; a row without any is a case afterwards */
    void keep(PastTheft row, String job, FieldErrors errors) {
        String outcome = row.outcome() == null
                ? USUAL_OUTCOME
                : words.code("theftOutcome", ShippedCodes.THEFT_OUTCOMES, row.outcome());
        errors.unless(ShippedCodes.THEFT_OUTCOMES.contains(outcome), "outcome", "UNKNOWN_CODE", outcome);
        ReportLoss said = row.said(sites.zone(row.site()), errors);
        if (said != null) {
            Instant now = clock.instant();
            Actor actor = Actor.at(row.site(), staff);
            ReportCheck check = new ReportCheck(said, reception.surroundings(row.site(), actor, now));
            check.errors()
                    .all()
                    .forEach(error -> errors.add(
                            COLUMNS.getOrDefault(error.field(), error.field()),
                            error.code(),
                            error.arguments().toArray()));
            errors.unless(!isThere(row.site(), row.policeNumber()), "policeNumber", "ALREADY_THERE");
            if (errors.isEmpty()) {
                takeOver(said, actor, outcome, job, now);
            }
        }
    }

    private void takeOver(ReportLoss said, Actor actor, String outcome, String job, Instant now) {
        LossReport report = LossReport.judged(said, reception.surroundings(said.site(), actor, now));
        Reception.NewNumber drawn = reception.caseNumber(said.site(), true);
        LossCase past =
                LossCase.report(drawn.number(), report, Receipt.of(report.said(), drawn.day(), actor, now), null);
        past.wasOver(Ending.closedTheft(report.said().reportedAt(), said.lateEntryReason(), null, outcome));
        past.lines().forEach(line -> line.leave(LineStatus.NOT_FOUND));
        cases.add(past);
        reception.announce(past.number(), past.site(), actor);
        journal.append(JournalEntry.of(Chain.of(past.number()), "PAST_THEFT_TAKEN_OVER")
                .fact("importJob", job)
                .fact("reportedAt", past.receipt().reportedAt())
                .fact("place", past.place().code())
                .fact("theftOutcome", outcome)
                .personal("circumstances", said.circumstances()));
    }

    private boolean isThere(SiteCode site, String policeNumber) {
        return policeNumber != null
                && !entities.createQuery(
                                "select c.number from LossCase c where c.site = :site and c.policeNumber = :number",
                                String.class)
                        .setParameter("site", site)
                        .setParameter("number", policeNumber)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
