package wanbi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rows that the application writes for one intake, by prepared statements and nothing else: two numbers of the day
 * under their row's lock, the case with its line, who may see it, and two journal entries that move the chain's head. What
 * stands in the rows is copied from a case that the application has written.
 */
final class BareIntake implements Clients.Act, AutoCloseable {
    private static final AtomicInteger CODE = new AtomicInteger();
    private static final String NUMBER =
            "insert into platform.day_number as d (site, day, kind, last) values (?, ?, ?, 1)"
                    + " on conflict (site, day, kind) do update set last = d.last + 1 returning last";
    private static final String LINE_ID = "select nextval('intake.casefile_seq')";
    private static final int IDS_AT_ONCE = 50;
    private static final String MOVE_HEAD = "update platform.journal_head set entries = ?, head = ? where chain = ?";

    private final Connection connection;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final PreparedStatement number;
    private final PreparedStatement lineId;
    private final PreparedStatement moveHead;
    private final RowCopy lossCase;
    private final RowCopy line;
    private final RowCopy site;
    private final RowCopy assignee;
    private final RowCopy head;
    private final List<RowCopy> entries = new ArrayList<>();
    private long id;
    private int idsLeft;

    /** @param caseNumber of a case that the application has written */
    BareIntake(Connection connection, String caseNumber) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        String chain = "CASE:" + caseNumber;
        number = connection.prepareStatement(NUMBER);
        lineId = connection.prepareStatement(LINE_ID);
        moveHead = connection.prepareStatement(MOVE_HEAD);
        lossCase = RowCopy.of(connection, "intake.loss_case", "number", caseNumber);
        line = RowCopy.of(connection, "intake.case_line", "case_number", caseNumber);
        site = RowCopy.of(connection, "platform.access_site", "subject", chain);
        assignee = RowCopy.of(connection, "platform.access_assignee", "subject", chain);
        head = RowCopy.of(connection, "platform.journal_head", "chain", chain);
        entries.add(RowCopy.of(connection, "platform.journal_entry", "number = 1 and chain", chain));
        entries.add(RowCopy.of(connection, "platform.journal_entry", "number = 2 and chain", chain));
        connection.commit();
    }

    @Override
    public void once() throws SQLException {
        String caseNumber = drawn("GS");
        String chain = "CASE:" + caseNumber;
        lossCase.insert(Map.of(
                "number",
                caseNumber,
                "client_phone",
                RestIntake.phone(),
                "acceptance_number",
                drawn("HZ"),
                "verification_code",
                "%08d".formatted(CODE.incrementAndGet())));
        line.insert(Map.of("id", nextLineId(), "case_number", caseNumber));
        site.insert(Map.of("subject", chain));
        assignee.insert(Map.of("subject", chain));
        head.insert(Map.of("chain", chain, "entries", 0));
        for (RowCopy entry : entries) {
            entry.insert(Map.of("chain", chain));
            moveHead.setObject(1, entry.value("number"));
            moveHead.setObject(2, entry.value("hash"));
            moveHead.setString(3, chain);
            moveHead.executeUpdate();
        }
        connection.commit();
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

    private long nextLineId() throws SQLException {
        if (idsLeft == 0) {
            try (var row = lineId.executeQuery()) {
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
