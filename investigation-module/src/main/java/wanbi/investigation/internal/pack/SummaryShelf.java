package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import wanbi.investigation.api.SummaryCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** Summary reports as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SummaryShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<SummaryReport> of(CaseNumber number) {
        return entities.createQuery(
                        "select r from SummaryReport r where r.caseNumber = :number order by r.version desc",
                        SummaryReport.class)
                .setParameter("number", number)
                .getResultList();
    }

    SummaryReport get(SummaryCommand.Ref ref) {
        return Optional.ofNullable(
                        entities.find(SummaryReport.class, SummaryCommand.numberOf(ref.caseNumber(), ref.version())))
                .orElseThrow(() -> new UnknownThing("report"));
    }

    void add(SummaryReport report) {
        entities.persist(report);
        entities.flush();
    }
}
