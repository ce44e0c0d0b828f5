package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/** What is recorded of the police, as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoliceShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    PoliceReport get(String id) {
        return Optional.ofNullable(entities.find(PoliceReport.class, id)).orElseThrow(() -> new UnknownThing(id));
    }

    int count(CaseNumber number) {
        return entities.createQuery("select count(r) from PoliceReport r where r.caseNumber = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult()
                .intValue();
    }

    List<PoliceReportView> shown(CaseNumber number) {
        List<PoliceReport> reports = entities.createQuery(
                        "select r from PoliceReport r where r.caseNumber = :number order by r.recordedAt, r.id",
                        PoliceReport.class)
                .setParameter("number", number)
                .getResultList();
        List<String> ids = reports.stream().map(PoliceReport::id).toList();
        Map<String, List<PoliceDocument>> documents =
                documents(ids).stream().collect(Collectors.groupingBy(PoliceDocument::report));
        Map<String, List<PoliceDecision>> decisions =
                decisions(ids).stream().collect(Collectors.groupingBy(PoliceDecision::report));
        return reports.stream()
                .map(report -> report.view(
                        documents.getOrDefault(report.id(), List.of()),
                        decisions.getOrDefault(report.id(), List.of()),
                        List.of()))
                .toList();
    }

    PoliceReportView shown(PoliceReport report, List<String> warnings) {
        List<String> id = List.of(report.id());
        return report.view(documents(id), decisions(id), warnings);
    }

    List<PoliceDocument> documents(List<String> reports) {
        return reports.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from PoliceDocument d where d.report in :reports order by d.id",
                                PoliceDocument.class)
                        .setParameter("reports", reports)
                        .getResultList();
    }

    private List<PoliceDecision> decisions(List<String> reports) {
        return reports.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from PoliceDecision d where d.report in :reports order by d.id",
                                PoliceDecision.class)
                        .setParameter("reports", reports)
                        .getResultList();
    }

    /** The police had told before that they look into it. */
    boolean isFiled(CaseNumber number) {
        return shown(number).stream()
                .anyMatch(report -> report.getDocuments().stream().anyMatch(paper -> "FILING".equals(paper.getKind()))
                        || report.getDecisions().stream()
                                .anyMatch(said ->
                                        "CRIMINAL".equals(said.getKind()) || "PUBLIC_ORDER".equals(said.getKind())));
    }

    /** Cases in which a paper of this kind bears the same number. */
    List<CaseNumber> withDocument(SoundDocument said) {
        return said.number() == null
                ? List.of()
                : entities.createQuery(
                                "select distinct d.caseNumber from PoliceDocument d"
                                        + " where d.kind = :kind and d.number = :number",
                                CaseNumber.class)
                        .setParameter("kind", said.kind())
                        .setParameter("number", said.number())
                        .getResultList();
    }

    List<PoliceReturn> returns(CaseNumber number) {
        return entities.createQuery(
                        "select r from PoliceReturn r where r.caseNumber = :number order by r.id", PoliceReturn.class)
                .setParameter("number", number)
                .getResultList();
    }

    void add(Object record) {
        entities.persist(record);
    }

    void save() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
