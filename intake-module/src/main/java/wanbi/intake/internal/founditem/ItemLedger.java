package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.intake.api.FoundLedgerRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.Masking;
import wanbi.platform.api.SiteBook;

/** Rows of workbook X6: by registration day, ordered by tag, walked in chunks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemLedger {

    private static final ZoneId COMPANY_ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 5_000;
    private static final String ROWS = "select f.tag, f.site, f.found_at, f.place_path, f.finder_kind, f.finder_name,"
            + " f.category, f.name, f.features, f.quantity, f.valuable_because is not null, f.seal, f.witness_name,"
            + " f.storage_place, c.holder_name, f.status, f.case_number,"
            + " f.registered_at, f.risk_flags"
            + " from intake.found_item f join intake.custody_chain c on c.tag = f.tag"
            + " where f.site = any(cast(?1 as text[])) and f.registered_at >= ?2 and f.registered_at < ?3"
            + " and f.tag > ?4 order by f.tag limit ";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    SiteBook sites;

    @Inject
    HoldClock holds;

    List<FoundLedgerRow> rows(LedgerQuery query, Set<SiteCode> among) {
        judge(query);
        Map<String, String> regions = new HashMap<>();
        List<?> rows = entities.createNativeQuery(ROWS + query.limit())
                .setParameter(1, among.stream().map(SiteCode::value).toArray(String[]::new))
                .setParameter(2, startOf(query.from()))
                .setParameter(3, startOf(query.to().plusDays(1)))
                .setParameter(4, query.after() == null ? "" : query.after())
                .getResultList();
        HoldClock.Teller teller = holds.teller();
        return rows.stream().map(row -> row((Object[]) row, regions, teller)).toList();
    }

    private static void judge(LedgerQuery query) {
        FieldErrors errors = new FieldErrors();
        errors.unless(query.from() != null, "from", "REQUIRED");
        errors.unless(query.to() != null, "to", "REQUIRED");
        errors.unless(
                query.from() == null || query.to() == null || !query.to().isBefore(query.from()), "to", "BEFORE_START");
        errors.unless(query.limit() >= 1 && query.limit() <= MOST, "limit", "OUT_OF_RANGE", 1, MOST);
        errors.refuse();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(COMPANY_ZONE).toOffsetDateTime();
    }

    private FoundLedgerRow row(Object[] row, Map<String, String> regions, HoldClock.Teller teller) {
        String site = (String) row[1];
        String region = regions.computeIfAbsent(
                site, code -> sites.site(new SiteCode(code)).getRegionName());
        return new FoundLedgerRow(
                (String) row[0],
                site,
                region,
                ItemSummaryRow.instant(row[2]),
                (String) row[3],
                finder((String) row[4], (String) row[5]),
                (String) row[6],
                (String) row[7],
                withoutNumbers((String) row[8]),
                ((Number) row[9]).intValue(),
                (Boolean) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                "VOIDED".equals(row[15]) ? null : teller.of(kept(row)));
    }

    private static HoldClock.Find kept(Object[] row) {
        return new HoldClock.Find(
                new SiteCode((String) row[1]),
                ItemSummaryRow.instant(row[17]),
                (String) row[6],
                TextListConverter.list(row[18]));
    }

    /** The kind of finder, with the masked name where there is one. */
    private static String finder(String kind, String name) {
        return name == null ? kind : kind + " " + (Discovery.BY_STAFF.equals(kind) ? name : Masking.name(name));
    }

    /** Card, telephone and plate numbers hide in descriptions. */
    static String withoutNumbers(String text) {
        return text == null ? null : text.replaceAll("\\d{4,}", "****");
    }
}
