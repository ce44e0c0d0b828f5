package wanbi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database of the data folder: durable, closed to strangers, and whole again after the worst. Its making takes seconds,
 * so the tests share one folder; each leaves a running database behind and counts on nobody's rows.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedDatabaseTest {
    private Path folder;
    private EmbeddedDatabase database;

    @BeforeAll
    void start(@TempDir Path empty) {
        folder = empty;
        database = EmbeddedDatabase.start(folder);
    }

    @AfterAll
    void stop() throws IOException {
        database.close();
    }

    private ProcessHandle postmaster() throws IOException {
        return new Postmaster(folder.resolve("postgres")).running().orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = database.address().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String read(String sql) throws SQLException {
        try (Connection owner = database.address().connectAsOwner();
                var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void aCommittedRowOutlivesTheKillingOfTheDatabase() throws Exception {
        execute("create table killed as select '黑色钱包' as what");
        ProcessHandle postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        database = EmbeddedDatabase.start(folder);
        assertEquals("黑色钱包", read("select what from killed"));
    }

    /** As after kill -9 of the launcher: its database is still there when the next one starts. */
    @Test
    void anOrphanIsStoppedCleanlyBeforeTheNextStart() throws Exception {
        execute("create table orphaned as select 1 as what");
        ProcessHandle orphan = postmaster();
        database = EmbeddedDatabase.start(folder);
        orphan.onExit().get(10, TimeUnit.SECONDS);
        assertEquals("1", read("select what from orphaned"));
    }

    @Test
    void aPidFileThatNamesSomebodyElsesProcessIsNeitherObeyedNorInTheWay() throws Exception {
        database.close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/elsewhere\n");
        database = EmbeddedDatabase.start(folder);
        assertEquals("on", read("show fsync"));
    }

    @Test
    void itsEndIsNoticed() throws Exception {
        var ended = new CompletableFuture<Boolean>();
        database.whenEnded(() -> ended.complete(true));
        postmaster().destroyForcibly();
        assertTrue(ended.get(20, TimeUnit.SECONDS));
        database = EmbeddedDatabase.start(folder);
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        String url = database.address().url();
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "wanbi_app", "wanbi_app"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url, "postgres", ""));
    }

    @Test
    void onlyTheOwnerOfTheFolderReadsThePasswords() throws IOException {
        Path passwords = folder.resolve("database-passwords.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)));
    }

    @Test
    void withoutItsPasswordsAnOldDatabaseIsRefusedRatherThanReplaced() throws IOException {
        Path passwords = folder.resolve("database-passwords.properties");
        Path elsewhere = Files.move(passwords, folder.resolve("elsewhere"));
        var refusal = assertThrows(LaunchFailure.class, () -> EmbeddedDatabase.start(folder));
        assertEquals(Exit.DATABASE, refusal.exit());
        Files.move(elsewhere, passwords);
    }

    @Test
    void theApplicationsRoleMakesNoTables() throws SQLException {
        try (Connection application = database.address().connectAsApplication();
                var statement = application.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("create table sneaked (id int)"));
        }
    }

    @Test
    void everyCommitWaitsForTheDisk() throws SQLException {
        assertEquals("on", read("show fsync"));
        assertEquals("on", read("show synchronous_commit"));
        assertEquals("on", read("show full_page_writes"));
    }

    @Test
    void aLocaleThatKnowsNoChineseIsRefused() throws SQLException {
        try (Connection superuser = superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create database deaf owner wanbi_owner template template0 locale 'C'");
        }
        var good = database.address();
        var deaf = new Database(
                good.url().replace("/wanbi", "/deaf"),
                good.user(),
                good.password(),
                good.ownerUser(),
                good.ownerPassword());
        var refusal = assertThrows(LaunchFailure.class, () -> ChineseText.check(deaf));
        assertTrue(refusal.getMessage().contains("C.UTF-8"), refusal.getMessage());
    }

    private Connection superuser() throws SQLException {
        try {
            return DriverManager.getConnection(
                    database.address().url(), "postgres", Passwords.in(folder).superuser());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
