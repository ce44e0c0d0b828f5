package wanbi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The installed product on a data folder of the benchmark's own, without the demonstration: one site, one clerk, one
 * manager, each with a token.
 */
final class Product implements AutoCloseable {
    static final String SITE = "SH01";
    static final String CLERK_TOKEN = "clerk-of-the-benchmark";
    static final String MANAGER_TOKEN = "manager-of-the-benchmark";
    static final String FIRST_PAGE = "/sign-in";

    private static final Path LAUNCHER = Path.of("target", "wanbi", "wanbi-launcher.jar");

    private final Path folder;
    private final ServerProcess server;

    private Product(Path folder, ServerProcess server) {
        this.folder = folder;
        this.server = server;
    }

    static Product start(Path folder) throws IOException {
        int port = ServerProcess.freePort();
        return new Product(
                folder,
                ServerProcess.start(
                        port,
                        folder.resolveSibling("product.log"),
                        List.of(
                                "-Dwanbi.follow.parent=true",
                                "-Dwanbi.demo=false",
                                "-Dwanbi.bind=127.0.0.1",
                                "-Dwanbi.port=" + port,
                                "-Dwanbi.data=" + folder,
                                "-jar",
                                LAUNCHER.toAbsolutePath().toString())));
    }

    /** As browsers speak on the intranet: this client would offer HTTP/2 in clear, which no browser does. */
    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    double firstPage() throws IOException, InterruptedException {
        return server.firstPage(FIRST_PAGE);
    }

    void furnish() throws IOException, SQLException {
        try (var house = Product.class.getResourceAsStream("house.sql");
                var connection = connect("owner")) {
            String sql = new String(house.readAllBytes(), StandardCharsets.UTF_8);
            try (var statement = connection.createStatement()) {
                statement.execute(sql.replace("{clerk}", CLERK_TOKEN).replace("{manager}", MANAGER_TOKEN));
            }
        }
    }

    /** What the parts before have left to be written is written: nobody waits for it in what is timed next. */
    void settle() throws IOException, SQLException {
        try (var connection = connect("superuser");
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** @param role {@code application}, {@code owner} or {@code superuser}: all are the launcher's own, of its own embedded database */
    Connection connect(String role) throws IOException, SQLException {
        String port =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3);
        var passwords = new Properties();
        try (var kept = Files.newInputStream(folder.resolve("database-passwords.properties"))) {
            passwords.load(kept);
        }
        String user = Map.of("owner", "wanbi_owner", "superuser", "postgres").getOrDefault(role, "wanbi_app");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/wanbi", user, passwords.getProperty(role));
    }

    URI api(String path) {
        return URI.create(server.root() + "/api/v1" + path);
    }

    Heap heap() throws IOException {
        return Heap.of(server.pid());
    }

    @Override
    public void close() {
        server.close();
    }
}
