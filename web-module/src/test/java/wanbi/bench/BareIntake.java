package wanbi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rows that the application writes for one intake, by prepared statements and nothing else: two numbers of the day
 * under their row's lock, then a copy of every row that names a case which the application has taken in, whatever tables
 * they stand in; journal entries move their chain's head.
 */
final class BareIntake implements Clients.Act, AutoCloseable {
    private static final AtomicInteger CODE = new AtomicInteger();
    private static final String NUMBER =
            "insert into platform.day_number as d (site, day, kind, last) values (?, ?, ?, 1)"
                    + " on conflict (site, day, kind) do update set last = d.last + 1 returning last";
    private static final String ID = "select nextval('intake.casefile_seq')";
    private static final int IDS_AT_ONCE = 50;
    private static final String MOVE_HEAD = "update platform.journal_head set entries = ?, head = ? where chain = ?";
    private static final String ENTRIES = "platform.journal_entry";
    private static final String HEADS = "platform.journal_head";
    private static final String CASES = "intake.loss_case";
    /** These first, for others refer to them. */
    private static final List<String> PARENTS = List.of(CASES, HEADS, "intake.case_procedure");
    /** Where a table says of which case its row is. */
    private static final String TABLES = "select c.table_schema || '.' || c.table_name, c.column_name"
            + " from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
            + " where t.table_type = 'BASE TABLE' and c.table_schema in ('platform', 'intake', 'investigation', 'handover')"
            + " and (c.column_name in ('case_number', 'subject', 'chain') or c.table_name = 'loss_case'"
            + " and c.column_name = 'number') order by 1";

    private final Connection connection;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final PreparedStatement number;
    private final PreparedStatement drawIds;
    private final PreparedStatement moveHead;
    private final List<RowCopy> rows = new ArrayList<>();
    private long id;
    private int idsLeft;

    /** @param caseNumber of a case that the application has written */
    BareIntake(Connection connection, String caseNumber) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        number = connection.prepareStatement(NUMBER);
        drawIds = connection.prepareStatement(ID);
        moveHead = connection.prepareStatement(MOVE_HEAD);
        try (var tables = connection.createStatement().executeQuery(TABLES)) {
            while (tables.next()) {
                rows.addAll(RowCopy.all(connection, tables.getString(1), tables.getString(2), caseNumber));
            }
        }
        rows.sort(Comparator.comparing(row -> PARENTS.stream().noneMatch(row::isOf)));
        connection.commit();
    }

    /** How many rows an intake is, the two numbers of the day not counted. */
    int size() {
        return rows.size();
    }

    @Override
    public void once() throws SQLException {
        String caseNumber = drawn("GS");
        String slip = drawn("HZ");
        for (RowCopy row : rows) {
            row.insert(caseNumber, others(row, slip));
            if (row.isOf(ENTRIES)) {
                moveHead.setObject(1, row.value("number"));
                moveHead.setObject(2, row.value("hash"));
                moveHead.setString(3, "CASE:" + caseNumber);
                moveHead.executeUpdate();
            }
        }
        connection.commit();
    }

    private Map<String, ?> others(RowCopy row, String slip) throws SQLException {
        if (row.isOf(CASES)) {
            return Map.of(
                    "client_phone",
                    RestIntake.phone(),
                    "acceptance_number",
                    slip,
                    "verification_code",
                    "%08d".formatted(CODE.incrementAndGet()));
        }
        if (row.isOf(HEADS)) {
            return Map.of("entries", 0);
        }
        return row.hasDrawnId() ? Map.of("id", nextId()) : Map.of();
    }

    private String drawn(String kind) throws SQLException {
        number.setString(1, Product.SITE);
        number.setObject(2, today);
        number.setString(3, kind);
        try (var row = number.executeQuery()) {
            row.next();
            String day = DateTimeFormatter.BASIC_ISO_DATE.format(today);
            return "%s-%s-%s-%03d".formatted(Product.SITE, kind, day, row.getInt(1));
        }
    }

    private long nextId() throws SQLException {
        if (idsLeft == 0) {
            try (var row = drawIds.executeQuery()) {
                row.next();
                id = row.getLong(1) - IDS_AT_ONCE;
                idsLeft = IDS_AT_ONCE;
            }
        }
        idsLeft--;
        return ++id;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
