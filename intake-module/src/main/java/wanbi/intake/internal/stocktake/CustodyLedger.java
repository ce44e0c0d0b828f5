package wanbi.intake.internal.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CustodyRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.SiteCode;

/** Rows of workbook X7 in the order of time, walked in chunks by a key that begins with the time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CustodyLedger {

    private static final String KEY = "to_char(%s at time zone 'UTC', 'YYYYMMDDHH24MISSUS')";

    private static final String HANDS =
            "select " + KEY.formatted("e.at") + " || 'A' || e.tag || lpad(cast(e.n as text), 6, '0')"
                    + " as key, e.at, e.tag, e.from_name, e.to_name, e.reason, t.seal_state,"
                    + " concat_ws('、', coalesce(t.offered_by_name, h.giver_name, e.actor_name), coalesce(t.ended_by_name,"
                    + " h.receiver_name), e.witness_name) as both_names,"
                    + " cast(null as text) as take, cast(null as integer) as book, cast(null as integer) as counted,"
                    + " cast(null as text) as difference, t.remark as handling"
                    + " from intake.custody_entry e join intake.custody_chain c on c.tag = e.tag"
                    + " left join intake.custody_transfer t on t.tag = e.tag and t.chain_length = e.n - 1"
                    + " and t.state = 'ACCEPTED' and e.reason = 'TRANSFERRED'"
                    + " left join intake.shift_thing i on i.tag = e.tag and i.chain_length = e.n - 1"
                    + " and (i.outcome = 'AGREED' or i.decision = 'PASSES') and e.reason = 'SHIFTED'"
                    + " left join intake.shift_handover h on h.id = i.handover"
                    + " where e.at >= ?2 and e.at < ?3 and (c.site = any(cast(?1 as text[])) or t.site = any(cast(?1 as text[])))";

    /** What did not agree when the shift changed; where it went, if anywhere, is a change of hands of its own. */
    private static final String DIFFERED = "select " + KEY.formatted("h.ended_at")
            + " || 'C' || h.id || i.tag, h.ended_at, i.tag,"
            + " coalesce(i.place_name, h.giver_name), null, 'SHIFTED', case i.mismatch when 'SEAL_BROKEN' then 'BROKEN' end,"
            + " concat_ws('、', h.giver_name, h.receiver_name, h.witness_name), h.id, null, null, i.mismatch,"
            + " concat_ws(' · ', i.remark, h.finding) from intake.shift_thing i join intake.shift_handover h"
            + " on h.id = i.handover where i.outcome = 'MISMATCH' and h.ended_at >= ?2 and h.ended_at < ?3"
            + " and h.site = any(cast(?1 as text[]))";

    private static final String COUNTED =
            "select " + KEY.formatted("s.closed_at") + " || 'B' || s.id || %1$s.tag, s.closed_at,"
                    + " %1$s.tag, %1$s.place_name, %2$s, 'COUNTED', null,"
                    + " concat_ws('、', s.opened_by_name, nullif(s.closed_by_name, s.opened_by_name), s.witness_name),"
                    + " s.id, %3$s, %4$s, d.kind, case when d.kind is not null then s.handling end from intake.stock_take s";

    private static final String BOOKED = COUNTED.formatted(
                    "l",
                    "coalesce(d.counted_place, case when d.kind is null then l.place end)",
                    "1",
                    "case when d.kind = 'MISSING' then 0 else 1 end")
            + " join intake.stock_take_line l on l.stock_take = s.id"
            + " left join intake.stock_take_difference d on d.stock_take = l.stock_take and d.tag = l.tag";

    private static final String BESIDES = COUNTED.formatted("d", "d.counted_place", "0", "1")
            + " join intake.stock_take_difference d on d.stock_take = s.id and not exists (select 1"
            + " from intake.stock_take_line l where l.stock_take = d.stock_take and l.tag = d.tag)";

    private static final String CLOSED = " where s.state in ('DIFFERENT', 'CLOSED') and s.closed_at >= ?2"
            + " and s.closed_at < ?3 and s.site = any(cast(?1 as text[]))";

    private static final String ROWS = "select k.* from (" + HANDS + " union all " + BOOKED + CLOSED + " union all "
            + BESIDES + CLOSED + " union all " + DIFFERED
            + ") k where k.key collate \"C\" > ?4 order by k.key collate \"C\" limit ";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    List<CustodyRow> rows(LedgerQuery query, Set<SiteCode> among) {
        List<?> rows = entities.createNativeQuery(ROWS + query.rows())
                .setParameter(1, among.stream().map(SiteCode::value).toArray(String[]::new))
                .setParameter(2, query.start())
                .setParameter(3, query.end())
                .setParameter(4, query.after() == null ? "" : query.after())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static CustodyRow row(Object[] row) {
        return new CustodyRow(
                (String) row[0],
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                whole(row[9]),
                whole(row[10]),
                (String) row[11],
                (String) row[12]);
    }

    private static Integer whole(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    /** The driver hands a timestamptz out as either, after the mapper's liking. */
    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
