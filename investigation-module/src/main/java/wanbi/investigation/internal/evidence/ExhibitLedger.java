package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.SupplyRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;

/** Exhibits that went to the police, in the order of their numbers, for workbook X4. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExhibitLedger {

    private static final String ROWS = "select s.exhibit, s.n, e.case_number, e.site, s.to_name, s.officer, s.document,"
            + " e.name, e.hash, s.acted_name, s.confirmed_name, s.at"
            + " from investigation.exhibit_custody s join investigation.exhibit e on e.id = s.exhibit"
            + " where s.to_kind = 'POLICE' and e.site = any (cast(?1 as text[]))"
            + " and e.case_number <> all (cast(?2 as text[])) and s.at >= ?3 and s.at < ?4"
            + " and (s.exhibit, s.n) > (?5, ?6) order by 1, 2 limit ?7";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<SupplyRow> chunk(LedgerQuery asked, Collection<SiteCode> sites, Collection<CaseNumber> hidden) {
        String[] after = after(asked.after());
        List<?> rows = entities.createNativeQuery(ROWS)
                .setParameter(1, sites.stream().map(SiteCode::value).toArray(String[]::new))
                .setParameter(2, hidden.stream().map(CaseNumber::value).toArray(String[]::new))
                .setParameter(3, Timestamp.from(asked.start().toInstant()))
                .setParameter(4, Timestamp.from(asked.end().toInstant()))
                .setParameter(5, after[0])
                .setParameter(6, Integer.parseInt(after[1]))
                .setParameter(7, asked.rows())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static SupplyRow row(Object[] row) {
        String exhibit = (String) row[0];
        return new SupplyRow(
                exhibit + "/" + row[1],
                exhibit,
                (String) row[2],
                (String) row[3],
                new SupplyRow.Given(
                        (String) row[4], row[5] == null ? List.of() : List.of((String) row[5]), null, (String) row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                ((Timestamp) row[11]).toInstant());
    }

    private static String[] after(String key) {
        if (key == null || key.isBlank()) {
            return new String[] {"", "0"};
        }
        if (!key.matches("[^/]+/\\d{1,9}")) {
            throw new InvalidInput("after", "INVALID");
        }
        return key.split("/");
    }
}
