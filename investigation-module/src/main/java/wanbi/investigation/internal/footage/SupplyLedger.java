package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.SupplyRow;
import wanbi.kernel.persistence.InstantConverter;

/** Clips that went to the police or a court, one a row, for workbook X4 (I7, Art. 20). */
@ApplicationScoped
class SupplyLedger {

    private static final int KEY_PARTS = 3;

    private static final String ROWS = "select s.request, s.id, f.n, r.case_number, r.site, s.organ, s.officers,"
            + " s.document_kind, s.document_number, f.file, s.supplied_by_name, s.supplied_at, k.note, k.witness_name"
            + " from investigation.footage_supply s join investigation.footage_request r on r.id = s.request"
            + " cross join lateral unnest(s.files) with ordinality as f(file, n)"
            + " left join lateral (select note, witness_name from investigation.footage_preservation"
            + " where request = s.request and file = f.file order by id limit 1) k on true"
            + " where r.site = any (?) and r.case_number <> all (cast(? as text[])) and s.supplied_at >= ?"
            + " and s.supplied_at < ? and (s.request, s.id, f.n) > (?, ?, ?) order by 1, 2, 3 limit ?";

    @Inject
    LedgerRead ledger;

    List<SupplyRow> chunk(LedgerQuery chunk) {
        return ledger.rows(ROWS, chunk, LedgerRead.key(chunk.after(), KEY_PARTS), SupplyLedger::row);
    }

    private static SupplyRow row(ResultSet row) throws SQLException {
        String request = row.getString("request");
        return new SupplyRow(
                request + "/" + row.getLong("id") + "/" + row.getLong("n"),
                request,
                row.getString("case_number"),
                row.getString("site"),
                new SupplyRow.Given(
                        row.getString("organ"),
                        LedgerRead.texts(row, "officers"),
                        row.getString("document_kind"),
                        row.getString("document_number")),
                row.getString("note"),
                row.getString("file"),
                row.getString("supplied_by_name"),
                row.getString("witness_name"),
                InstantConverter.read(row, "supplied_at"));
    }
}
