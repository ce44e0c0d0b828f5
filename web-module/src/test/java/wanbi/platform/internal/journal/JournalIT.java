package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.StaffId;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.Acting;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.StaffPrincipal;

/** I1 on the real database. */
@ExtendWith(ArquillianExtension.class)
class JournalIT {

    private static final Instant THEN = Instant.parse("2026-11-22T00:50:00.123Z");

    @Inject
    private Journal journal;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Inject
    @ConfigProperty(name = "wanbi.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.password")
    private String ownerPassword;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    private final Chain chain = new Chain("CASE:" + TestHouse.aCode("T"));

    @Test
    void whatWasAppendedReadsBackWithWhoAndWhen() throws Exception {
        StaffPrincipal desk = house.aColleague("DESK", house.aSite());
        house.asSystem(() -> Acting.as(
                desk,
                THEN,
                () -> transactions.in(() -> {
                    journal.append(JournalEntry.of(chain, "CASE_ACCEPTED")
                            .fact("site", "SH01")
                            .personal("name", "王小明")
                            .because("客户来电"));
                    return null;
                })));
        ChronicleEntry entry = chronology().get(0);
        assertEquals(1, entry.getNumber());
        assertEquals(THEN, entry.getAt());
        assertEquals(desk.id(), entry.getBy());
        assertEquals(desk.displayName(), entry.getByName());
        assertEquals(Map.of("site", "SH01"), entry.getFacts());
        assertEquals(Map.of("name", "王小明", "reason", "客户来电"), entry.getPersonal());
    }

    @Test
    void severalEntriesOfOneTransactionFollowOneAnother() throws Exception {
        append(3);
        append(2);
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                chronology().stream().map(ChronicleEntry::getNumber).toList());
        assertTrue(transactions.in(() -> journal.verify(chain)).isValid());
    }

    @Test
    void anActThatFailsLeavesNoEntry() throws Exception {
        append(1);
        transaction.begin();
        journal.append(JournalEntry.of(chain, "CASE_ACCEPTED"));
        transaction.rollback();
        assertEquals(1, chronology().size());
        append(1);
        assertTrue(transactions.in(() -> journal.verify(chain)).isValid());
    }

    @Test
    void withoutATransactionNothingIsWritten() {
        assertThrows(TransactionalException.class, () -> journal.append(JournalEntry.of(chain, "CASE_ACCEPTED")));
    }

    @Test
    void aNameStandsNowhereInTheRow() throws Exception {
        transactions.in(() -> {
            journal.append(JournalEntry.of(chain, "CASE_ACCEPTED").personal("name", "Wang Xiaoming"));
            return null;
        });
        String row = asked(
                database.getConnection(),
                "select e::text from platform.journal_entry e where chain = '" + chain.value() + "'");
        String inHex = java.util.HexFormat.of().formatHex("Wang Xiaoming".getBytes());
        assertFalse(row.contains("Wang") || row.contains(inHex), row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.journal_entry set act = 'X'",
                "delete from platform.journal_entry",
                "truncate platform.journal_entry",
                "delete from platform.journal_head",
                "truncate platform.journal_head cascade"
            })
    void theApplicationHasNoRightToRewrite(String sql) throws Exception {
        append(1);
        SQLException refused = assertThrows(SQLException.class, () -> run(database.getConnection(), sql));
        assertEquals("42501", refused.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.journal_entry set act = 'X'",
                "delete from platform.journal_entry",
                "truncate platform.journal_entry",
                "delete from platform.journal_head",
                "truncate platform.journal_head cascade",
                "update platform.journal_head set entries = entries - 1"
            })
    void notEvenTheOwnerCanRewrite(String sql) throws Exception {
        append(1);
        SQLException refused = assertThrows(SQLException.class, () -> run(asOwner(), sql));
        assertEquals("23000", refused.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor = 'P-9999'",
                "act = 'CASE_VOIDED'",
                "facts = '{\"n\":\"7\"}'",
                "facts = '{\"n\":2}'",
                "personal = personal || '\\x00'",
                "form = 2",
                "previous = hash",
                "hash = previous"
            })
    void whatIsChangedBehindTheTriggersBackIsFoundOut(String change) throws Exception {
        append(3);
        run(
                asOwner(),
                "begin; alter table platform.journal_entry disable trigger user;"
                        + " update platform.journal_entry set " + change + " where chain = '" + chain.value()
                        + "' and number = 2; alter table platform.journal_entry enable trigger user; commit");
        assertEquals(2, transactions.in(() -> journal.verify(chain)).getFirstBroken());
    }

    @Test
    void aCutTailIsFoundOut() throws Exception {
        append(3);
        run(
                asOwner(),
                "begin; alter table platform.journal_entry disable trigger user;"
                        + " delete from platform.journal_entry where number = 3 and chain = '" + chain.value()
                        + "'; alter table platform.journal_entry enable trigger user; commit");
        assertEquals(3, transactions.in(() -> journal.verify(chain)).getFirstBroken());
    }

    @Test
    void whatNobodyDidByNameWasDoneByThePublic() throws Exception {
        append(1);
        assertEquals(StaffId.PUBLIC, chronology().get(0).getBy());
    }

    private List<ChronicleEntry> chronology() throws Exception {
        return transactions.in(() -> journal.chronology(chain));
    }

    private void append(int entries) throws Exception {
        transactions.in(() -> {
            for (int i = 1; i <= entries; i++) {
                journal.append(
                        JournalEntry.of(chain, "CASE_CORRECTED").fact("n", i).because("理由 " + i));
            }
            return null;
        });
    }

    private Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(Connection connection, String sql) throws SQLException {
        try (connection;
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
