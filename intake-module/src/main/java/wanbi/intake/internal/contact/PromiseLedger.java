package wanbi.intake.internal.contact;

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
import javax.sql.DataSource;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.PromiseRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.platform.api.AccessRegister;

/** The register of promises for workbook X11, chunk by chunk in the order of cases and their promises. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromiseLedger {

    private static final String ROWS = """
            select p.case_number, p.number, p.site, p.at, p.channel, p.state, p.by_rule, p.made_by_name, p.kept_at,
                coalesce(p.kept_at, p.ended_at, ?) > p.at as late, f.outcome,
                regexp_replace(f.text, '\\d(?=\\d{3})', '*', 'g') as text, coalesce(w.score, c.satisfaction) as satisfaction
            from intake.contact_promise p
            join intake.loss_case c on c.number = p.case_number
            left join intake.client_satisfaction w on w.case_number = p.case_number
            left join lateral (select outcome, text from intake.client_feedback
                where case_number = p.case_number and promise = p.number order by number desc limit 1) f on true
            where p.site = any (?) and p.case_number <> all (?) and p.at >= ? and p.at < ? and (p.case_number, p.number) > (?, ?)
            order by p.case_number, p.number limit ?
            """;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    @Inject
    Clock clock;

    List<PromiseRow> chunk(LedgerQuery query) {
        query.refuseUnlessDays();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            int at = 1;
            statement.setObject(at++, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setArray(at++, connection.createArrayOf("text", sites(query.site())));
            statement.setArray(at++, connection.createArrayOf("text", hidden()));
            statement.setObject(at++, query.start());
            statement.setObject(at++, query.end());
            statement.setString(at++, caseOf(query.after()));
            statement.setInt(at++, numberOf(query.after()));
            statement.setInt(at, query.rows());
            return rows(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] sites(SiteCode asked) {
        return staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                .filter(site -> asked == null || site.equals(asked))
                .map(SiteCode::value)
                .toArray();
    }

    private Object[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray();
    }

    private static String caseOf(String after) {
        return after == null ? "" : checked(after).substring(0, after.indexOf('/'));
    }

    private static int numberOf(String after) {
        return after == null ? 0 : Integer.parseInt(checked(after).substring(after.indexOf('/') + 1));
    }

    private static String checked(String after) {
        if (!after.matches("[A-Z0-9-]{1,40}/\\d{1,9}")) {
            throw new InvalidInput("after", "INVALID");
        }
        return after;
    }

    private static List<PromiseRow> rows(PreparedStatement statement) throws SQLException {
        List<PromiseRow> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new PromiseRow(
                        row.getString("case_number"),
                        row.getInt("number"),
                        row.getString("site"),
                        InstantConverter.read(row, "at"),
                        row.getString("channel"),
                        row.getString("state"),
                        row.getBoolean("by_rule"),
                        row.getString("made_by_name"),
                        InstantConverter.read(row, "kept_at"),
                        row.getBoolean("late"),
                        row.getString("outcome"),
                        row.getString("text"),
                        row.getObject("satisfaction", Integer.class)));
            }
        }
        return rows;
    }
}
