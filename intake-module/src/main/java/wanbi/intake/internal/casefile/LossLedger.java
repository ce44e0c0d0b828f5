package wanbi.intake.internal.casefile;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.LossLedgerRow;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Masking;
import wanbi.platform.api.SiteBook;

/** The register of losses for workbook X1, chunk by chunk in the order of case numbers and lines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LossLedger {

    /** Finds the lines of the chunk first, and only for these what hangs on them. */
    private static final String ROWS = "select c.number, l.line, c.site, c.reported_at, c.accepted_at, c.channel,"
            + " c.client_kind, c.client_unit, c.client_name, c.client_phone, l.category, l.name, l.model, l.spec,"
            + " l.quantity, l.colours, l.value_amount, c.loss_mode, c.last_seen_from, c.last_seen_to, c.place_path,"
            + " k.found_at, k.found_place, n.told_at, c.status, c.kind, c.recorded_by_name, l.status, c.ended_at, coalesce(w.score, c.satisfaction),"
            + " r.priority, s.late, s.deviations"
            + " from (select c.number, l.id from intake.loss_case c join intake.case_line l on l.case_number = c.number"
            + " where c.site = any (?) and c.kind <> 'THEFT' and c.number <> all (?) and c.accepted_at >= ? and c.accepted_at < ? and (c.number, l.line) > (?, ?)"
            + " order by c.number, l.line limit ?) p"
            + " join intake.loss_case c on c.number = p.number join intake.case_line l on l.id = p.id"
            + " left join lateral (select found_at, found_place from intake.case_link where case_number = c.number"
            + " and line = l.line and released_at is null order by id desc limit 1) k on true"
            + " left join lateral (select min(at) as told_at from intake.case_notification"
            + " where case_number = c.number and outcome in ('REACHED', 'READ')) n on true"
            + " left join intake.client_satisfaction w on w.case_number = c.number"
            + " left join intake.case_procedure r on r.case_number = c.number"
            + " left join lateral (select count(*) filter (where late or state = 'RUNNING' and due_at < now()) as late,"
            + " count(deviation_approved_at) as deviations from intake.case_step where case_number = c.number) s on true"
            + " order by c.number, l.line";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    @Inject
    SiteBook sites;

    @Inject
    AccessRegister access;

    List<LossLedgerRow> chunk(LedgerQuery query) {
        query.refuseUnlessDays();
        Key after = Key.parse(query.after());
        Set<SiteCode> readable = staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
        Object[] asked = readable.stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .map(SiteCode::value)
                .toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("text", asked));
            statement.setArray(2, connection.createArrayOf("text", hidden()));
            statement.setObject(3, query.start());
            statement.setObject(4, query.end());
            statement.setString(5, after.number());
            statement.setInt(6, after.line());
            statement.setInt(7, query.rows());
            return rows(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray();
    }

    private List<LossLedgerRow> rows(PreparedStatement statement) throws SQLException {
        List<LossLedgerRow> rows = new ArrayList<>();
        Map<String, String> regions = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String region = regions.computeIfAbsent(
                        row.getString(3), site -> sites.site(new SiteCode(site)).getRegionName());
                rows.add(row(row, region));
            }
        }
        return rows;
    }

    private static LossLedgerRow row(ResultSet row, String region) throws SQLException {
        return new LossLedgerRow(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                region,
                InstantConverter.read(row, 4),
                InstantConverter.read(row, 5),
                row.getString(6),
                row.getString(7),
                Masking.unit(row.getString(8)),
                Masking.name(row.getString(9)),
                Masking.phone(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getInt(15),
                TextListConverter.list(row.getArray(16)),
                row.getBigDecimal(17),
                row.getString(18),
                InstantConverter.read(row, 19),
                InstantConverter.read(row, 20),
                row.getString(21),
                InstantConverter.read(row, 22),
                row.getString(23),
                InstantConverter.read(row, 24),
                row.getString(25),
                row.getString(26),
                row.getString(27),
                row.getString(28),
                InstantConverter.read(row, 29),
                row.getObject(30, Integer.class),
                new LossLedgerRow.Course(row.getString(31), row.getInt(32), row.getInt(33)));
    }

    /** {@code caseNumber/line} of the last row seen. */
    private record Key(String number, int line) {

        static Key parse(String after) {
            if (after == null || after.isBlank()) {
                return new Key("", 0);
            }
            try {
                int slash = after.lastIndexOf('/');
                String number = new CaseNumber(after.substring(0, slash)).value();
                return new Key(number, Integer.parseInt(after.substring(slash + 1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new InvalidInput("after", "INVALID");
            }
        }
    }
}
