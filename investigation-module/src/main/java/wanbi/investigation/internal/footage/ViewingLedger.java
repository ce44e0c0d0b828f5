package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.ViewingRow;
import wanbi.kernel.persistence.InstantConverter;

/** The register of viewing for workbook X3 (Art. 16, I6). */
@ApplicationScoped
class ViewingLedger {

    private static final int KEY_PARTS = 3;

    /** Finds the rows of the chunk first, and only for these what hangs on them. */
    private static final String ROWS = "select p.id, p.position, p.review, r.case_number, r.site, r.requested_by_name,"
            + " r.requested_by_unit, r.purpose, r.from_at, r.to_at, r.urgent, r.decision, r.decided_by_name, r.decided_at,"
            + " c.camera, c.status, m.coverage, v.reviewed_by_name, v.reviewed_by_unit, v.started_at, v.ended_at,"
            + " v.summary, v.result, coalesce(s.offset_seconds, m.clock_offset_seconds) as offset_seconds,"
            + " k.files, k.delete_by, g.organs, g.documents"
            + " from (select r.id, c.position, coalesce(v.id, 0) as review from investigation.footage_request r"
            + " join investigation.footage_camera c on c.request = r.id"
            + " left join investigation.footage_review v on v.request = r.id and c.camera = any (v.cameras)"
            + " where r.site = any (?) and r.case_number <> all (cast(? as text[])) and r.requested_at >= ? and r.requested_at < ?"
            + " and (r.id, c.position, coalesce(v.id, 0)) > (?, ?, ?) order by 1, 2, 3 limit ?) p"
            + " join investigation.footage_request r on r.id = p.id"
            + " join investigation.footage_camera c on c.request = p.id and c.position = p.position"
            + " join investigation.camera m on m.code = c.camera"
            + " left join investigation.footage_review v on v.id = p.review"
            + " left join lateral (select offset_seconds from investigation.sighting where request = r.id"
            + " and camera = c.camera order by id desc limit 1) s on true"
            + " left join lateral (select array_agg(distinct file) as files, max(delete_by) as delete_by"
            + " from investigation.footage_preservation where request = r.id and kind = 'EXPORT'"
            + " and c.camera = any (cameras)) k on true"
            + " left join lateral (select array_agg(organ order by id) as organs,"
            + " array_agg(document_kind || ' ' || document_number order by id) as documents"
            + " from investigation.footage_supply where request = r.id and files && cast(k.files as text[])) g on true"
            + " order by p.id, p.position, p.review";

    @Inject
    LedgerRead ledger;

    List<ViewingRow> chunk(LedgerQuery chunk) {
        return ledger.rows(ROWS, chunk, LedgerRead.key(chunk.after(), KEY_PARTS), ViewingLedger::row);
    }

    private static ViewingRow row(ResultSet row) throws SQLException {
        long review = row.getLong("review");
        String id = row.getString("id");
        return new ViewingRow(
                id + "/" + row.getInt("position") + "/" + review,
                id,
                row.getString("case_number"),
                row.getString("site"),
                new ViewingRow.Asked(
                        row.getString("requested_by_name"),
                        row.getString("requested_by_unit"),
                        row.getString("purpose"),
                        InstantConverter.read(row, "from_at"),
                        InstantConverter.read(row, "to_at"),
                        row.getBoolean("urgent")),
                new ViewingRow.Watched(
                        row.getString("camera"),
                        row.getString("coverage"),
                        row.getString("status"),
                        row.getInt("offset_seconds")),
                new ViewingRow.Decided(
                        row.getString("decision"),
                        row.getString("decided_by_name"),
                        InstantConverter.read(row, "decided_at")),
                review == 0 ? null : review(row),
                kept(row));
    }

    private static ViewingRow.Review review(ResultSet row) throws SQLException {
        return new ViewingRow.Review(
                row.getString("reviewed_by_name"),
                row.getString("reviewed_by_unit"),
                InstantConverter.read(row, "started_at"),
                InstantConverter.read(row, "ended_at"),
                row.getString("summary"),
                row.getString("result"));
    }

    private static ViewingRow.Kept kept(ResultSet row) throws SQLException {
        List<String> files = LedgerRead.texts(row, "files");
        Date deleteBy = row.getDate("delete_by");
        return new ViewingRow.Kept(
                !files.isEmpty(),
                files,
                LedgerRead.texts(row, "organs"),
                LedgerRead.texts(row, "documents"),
                deleteBy == null ? null : deleteBy.toLocalDate());
    }
}
