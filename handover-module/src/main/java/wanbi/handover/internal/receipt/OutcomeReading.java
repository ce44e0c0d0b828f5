package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.handover.api.CaseOutcome;
import wanbi.handover.api.Receipts.OutcomeQuery;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;

/** What claims came to, of each line and thing the latest, for the workbooks' chunks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutcomeReading {

    private static final String LATEST = "select distinct on (c.case_number, l.line, l.item_tag)"
            + " c.case_number, l.line, l.item_tag, r.handed_over_at, j.verdict, r.signature_level, r.number,"
            + " (select count(*) from handover.receipt_copy p where p.receipt = r.number)"
            + " from handover.claim_line l join handover.claim c on c.id = l.claim"
            + " left join handover.receipt r on r.claim = c.id"
            + " left join lateral (select verdict from handover.judgement where claim = c.id"
            + " order by look desc limit 1) j on true"
            + " where (c.case_number = any(string_to_array(?1, ',')) or l.item_tag = any(string_to_array(?2, ',')))"
            + " and c.site = any(string_to_array(?3, ','))"
            + " order by c.case_number, l.line, l.item_tag, c.opened_at desc, c.id desc";

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    List<CaseOutcome> of(OutcomeQuery query) {
        List<?> rows = entities.createNativeQuery(LATEST)
                .setParameter(1, joined(query.cases()))
                .setParameter(2, joined(query.items()))
                .setParameter(
                        3,
                        joined(staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM)))
                .getResultList();
        return rows.stream().map(row -> outcome((Object[]) row)).toList();
    }

    private static CaseOutcome outcome(Object[] row) {
        return new CaseOutcome(
                new CaseNumber((String) row[0]),
                ((Number) row[1]).intValue(),
                new ItemTag((String) row[2]),
                instant(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).intValue());
    }

    private static String joined(Collection<?> values) {
        return values == null ? "" : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
