package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.StepProgress;
import wanbi.investigation.api.PoliceFollowUpRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;

/** Reads the register of calls in the order of their numbers, papers before decisions; cases hidden from the reader are not in it (I16). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoliceLedger {

    private static final String ROWS = "select r.id, coalesce(x.n, 0) as n, r.case_number, r.site, r.called_at, x.list,"
            + " x.kind, x.number, x.day, (select min(m.due_at) from investigation.police_reminder m"
            + " where m.case_number = r.case_number) from investigation.police_report r left join lateral ("
            + "select d.id as n, 'policeDocument' as list, d.kind, d.number, d.issued_on as day"
            + " from investigation.police_document d where d.report = r.id union all"
            + " select 4000000000000000 + q.id, 'legalNature', q.kind, q.document_number,"
            + " cast(coalesce(q.decided_at, q.recorded_at) at time zone 'Asia/Shanghai' as date)"
            + " from investigation.police_decision q where q.report = r.id) x on true"
            + " where r.site = any (cast(?1 as text[])) and r.called_at >= ?2 and r.called_at < ?3"
            + " and r.case_number <> all (cast(?4 as text[])) and (r.id, coalesce(x.n, 0)) > (?5, ?6)"
            + " order by 1, 2 limit ?7";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    StepProgress steps;

    @Inject
    InvestigatedCases cases;

    List<PoliceFollowUpRow> chunk(LedgerQuery asked, Collection<SiteCode> sites, Collection<CaseNumber> hidden) {
        String[] after = after(asked.after());
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, sites.stream().map(SiteCode::value).toArray(String[]::new))
                .setParameter(2, asked.start())
                .setParameter(3, asked.end())
                .setParameter(4, hidden.stream().map(CaseNumber::value).toArray(String[]::new))
                .setParameter(5, after[0])
                .setParameter(6, Long.parseLong(after[1]))
                .setParameter(7, asked.rows())
                .getResultList();
        Map<String, Standing> standings = new TreeMap<>();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> row(row, standings.computeIfAbsent((String) row[2], this::standing)))
                .toList();
    }

    /** What intake knows of a case, asked once for all of its rows. */
    private record Standing(String status, Instant followUpAt) {}

    private Standing standing(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return new Standing(
                cases.look(number).getStatus(), steps.dueAt(number, "FOLLOW_UP").orElse(null));
    }

    private static PoliceFollowUpRow row(Object[] row, Standing standing) {
        var paper = row[5] == null
                ? null
                : new PoliceFollowUpRow.Paper(
                        (String) row[5], (String) row[6], (String) row[7], ((Date) row[8]).toLocalDate());
        Instant reminder = row[9] == null ? null : ((Timestamp) row[9]).toInstant();
        return new PoliceFollowUpRow(
                row[0] + "/" + row[1],
                (String) row[2],
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                paper,
                Stream.of(
                                reminder == null ? Instant.MAX : reminder,
                                standing.followUpAt() == null ? Instant.MAX : standing.followUpAt())
                        .min(Instant::compareTo)
                        .filter(Instant.MAX::isAfter)
                        .orElse(null),
                standing.status());
    }

    private static String[] after(String key) {
        if (key == null || key.isBlank()) {
            return new String[] {"", "0"};
        }
        if (!key.matches("[^/]+/\\d{1,18}")) {
            throw new InvalidInput("after", "INVALID");
        }
        return key.split("/");
    }
}
