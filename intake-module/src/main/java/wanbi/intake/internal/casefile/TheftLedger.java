package wanbi.intake.internal.casefile;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.TheftLedgerRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteBook;

/** The register of thefts for workbook X2, chunk by chunk in the order of case numbers; hidden ones are not in it (I16). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TheftLedger {

    private static final String ROWS = "select c.number, c.site, c.reported_at, c.status, c.marks, c.place,"
            + " c.police_number, c.legal_nature, c.outcome, c.ended_at, l.categories, l.quantity, l.value, l.proofs,"
            + " l.recovered, l.recovered_value, v.relation, f.told_at, s.late"
            + " from (select number from intake.loss_case where kind = 'THEFT' and site = any (?)"
            + " and number <> all (cast(? as text[])) and reported_at >= ? and reported_at < ? and number > ?"
            + " and status <> 'VOIDED' order by number limit ?) p join intake.loss_case c on c.number = p.number"
            + " cross join lateral (select array_agg(distinct category) as categories, sum(quantity) as quantity,"
            + " case when count(distinct value_currency) < 2 then sum(value_amount) end as value,"
            + " array_agg(distinct value_proof) filter (where value_proof is not null) as proofs,"
            + " sum(returned) as recovered, case when count(distinct value_currency) < 2"
            + " then round(sum(value_amount * returned / quantity) filter (where returned > 0), 2) end as recovered_value"
            + " from intake.case_line where case_number = c.number) l"
            + " left join lateral (select relation from intake.case_relation where case_number = c.number"
            + " order by number desc limit 1) v on true"
            + " left join lateral (select min(at) as told_at from intake.client_feedback"
            + " where case_number = c.number) f on true"
            + " left join lateral (select count(*) as late from intake.case_step where case_number = c.number"
            + " and (late or state = 'RUNNING' and due_at < ?)) s on true order by c.number";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    @Inject
    SiteBook sites;

    @Inject
    AccessRegister access;

    @Inject
    Clock clock;

    List<TheftLedgerRow> chunk(LedgerQuery query) {
        query.refuseUnlessDays();
        Object[] asked = staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .map(SiteCode::value)
                .toArray();
        Object[] hidden = access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("text", asked));
            statement.setArray(2, connection.createArrayOf("text", hidden));
            statement.setObject(3, query.start());
            statement.setObject(4, query.end());
            statement.setString(5, query.after() == null ? "" : query.after());
            statement.setInt(6, query.rows());
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            List<TheftLedgerRow> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private TheftLedgerRow row(ResultSet row) throws SQLException {
        SiteCode site = new SiteCode(row.getString("site"));
        return new TheftLedgerRow(
                row.getString("number"),
                site.value(),
                InstantConverter.read(row, "reported_at"),
                row.getString("status"),
                relationClass(site, row.getString("relation")),
                TextListConverter.list(row.getArray("marks")),
                sites.place(site, row.getString("place"))
                        .map(PlaceView::getKind)
                        .orElse(null),
                new TheftLedgerRow.Things(
                        TextListConverter.list(row.getArray("categories")),
                        row.getInt("quantity"),
                        row.getBigDecimal("value"),
                        TextListConverter.list(row.getArray("proofs")),
                        row.getInt("recovered"),
                        row.getBigDecimal("recovered_value")),
                new TheftLedgerRow.Police(row.getString("police_number"), row.getString("legal_nature")),
                new TheftLedgerRow.Course(
                        InstantConverter.read(row, "told_at"),
                        row.getString("outcome"),
                        InstantConverter.read(row, "ended_at"),
                        row.getInt("late")));
    }

    /** The class leaves the house with head office and audit alone (R14, E.9). */
    private String relationClass(SiteCode site, String relation) {
        boolean theirs =
                Stream.of(Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).anyMatch(role -> staff.hasRole(site, role));
        return !theirs || relation == null
                ? null
                : Relation.valueOf(relation).kind().name();
    }
}
