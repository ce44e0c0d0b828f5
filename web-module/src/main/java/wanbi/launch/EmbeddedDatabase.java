package wanbi.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * PostgreSQL in the data folder, for a site office, a first look and the tests. Durable (every commit waits for the disk),
 * reachable from this machine only, and never without a password.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final List<String> DURABLE =
            List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on", "password_encryption=scram-sha-256");

    private final Engine engine;
    private final Postmaster postmaster;
    private final Passwords passwords;
    private final int port;

    private EmbeddedDatabase(Engine engine, Postmaster postmaster, Passwords passwords, int port) {
        this.engine = engine;
        this.postmaster = postmaster;
        this.passwords = passwords;
        this.port = port;
    }

    /** Makes the database on the first start, stops what a killed start left running, and comes up with all rows. */
    public static EmbeddedDatabase start(Path folder) {
        Path data = folder.resolve("postgres");
        Path log = folder.resolve("log").resolve("postgres.log");
        try {
            Files.createDirectories(log.getParent());
            var engine = Engine.unpackedIn(folder);
            if (Files.exists(data) && !Passwords.existIn(folder)) {
                throw new LaunchFailure(
                        Exit.DATABASE,
                        "数据库还在，但它的密码文件不见了。请把密码文件放回 " + folder + "。",
                        "The database is there but the file with its passwords is gone. Put that file back into "
                                + folder + ".");
            }
            var postmaster = new Postmaster(data);
            postmaster.stop(engine);
            postmaster.clearStalePidFile();
            UnfinishedDemonstration.forget(folder);
            var passwords = Passwords.in(folder);
            if (!Files.exists(data)) {
                create(engine, data, passwords, folder);
            }
            int port = freePort();
            engine.run(
                    120,
                    "pg_ctl",
                    "start",
                    "-D",
                    data.toString(),
                    "-w",
                    "-t",
                    "110",
                    "-l",
                    log.toString(),
                    "-o",
                    options(port));
            var database = new EmbeddedDatabase(engine, postmaster, passwords, port);
            database.prepare();
            return database;
        } catch (IOException | SQLException e) {
            throw new LaunchFailure(
                    Exit.DATABASE,
                    "内置数据库没有启动：" + e.getMessage() + "（详见 " + log + "）",
                    "The built-in database did not start: " + e.getMessage() + " (see " + log + ")",
                    e);
        }
    }

    /** A half-made database must not be taken for a whole one: it gets its name only when it is complete. */
    private static void create(Engine engine, Path data, Passwords passwords, Path folder) throws IOException {
        Path draft = data.resolveSibling("postgres.part");
        if (Files.exists(draft)) {
            DataFolder.delete(draft);
        }
        Path password = Files.createTempFile("wanbi-", ".pw");
        try {
            Files.writeString(password, passwords.superuser());
            engine.run(
                    120,
                    "initdb",
                    "-D",
                    draft.toString(),
                    "-U",
                    "postgres",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--data-checksums",
                    "--auth-local=scram-sha-256",
                    "--auth-host=scram-sha-256");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String options(int port) {
        var options = new StringBuilder("-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
        DURABLE.forEach(setting -> options.append(" -c ").append(setting));
        return options.append(" -c shared_buffers=")
                .append(cacheMegabytes())
                .append("MB")
                .toString();
    }

    /** A sixteenth of the memory, from what the database takes by itself up to a gigabyte. */
    private static long cacheMegabytes() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.max(128, Math.min(1_024, machine.getTotalMemorySize() / 16 / (1_024 * 1_024)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void prepare() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", passwords.superuser())) {
            Roles.ensure(connection, passwords);
        }
        ChineseText.check(address());
    }

    Database address() {
        return new Database(url("wanbi"), Roles.APPLICATION, passwords.application(), Roles.OWNER, passwords.owner());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Runs once the database has ended, whoever ended it. */
    void whenEnded(Runnable action) {
        try {
            postmaster.running().ifPresent(process -> process.onExit().thenRun(action));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postmaster.stop(engine);
    }
}
