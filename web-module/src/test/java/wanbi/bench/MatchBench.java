package wanbi.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Suggestions for a case among a million open finds, by REST, beside a bare statement that ranks the same candidates by
 * trigrams: in the site alone, and over all sites.
 */
final class MatchBench {
    private static final int ITEMS = 1_000_000;
    private static final int ROUNDS = 100;
    private static final int WARM_UP = 200;
    private static final String LOSS = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'lossMode':'LOST','lastSeenFrom':'%s','lastSeenTo':'%s','circumstances':'下车上楼后发现不见','readBack':true,'noticeVersion':1,
             'accept':true,'lateEntryReason':null,
             'items':[{'category':'%s','name':'%s','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':[],'features':'%s','hiddenFeatures':[]}]}
            """.replace('\'', '"');
    private static final String BARE = "select tag from bench.item where site = any (?) and category = ?"
            + " and found_at between ? and ? order by public.similarity(words, ?) desc limit 10";

    /** @param home whether the site itself has enough that is like it */
    private record Loss(String category, String name, String features, boolean home) {}

    private static final List<Loss> LOSSES = List.of(
            new Loss("WALLET", "钱包", "", true),
            new Loss("KEYS", "钥匙", "", true),
            new Loss("OTHER", "雨伞", "", true),
            new Loss("BAG", "双肩包", "", true),
            new Loss("WALLET", "橙色钱包", "鳄鱼皮，印有龙，夹层绣着生肖，配金属链条", false),
            new Loss("KEYS", "九把钥匙", "紫色水晶吊坠，刻有凤凰图案", false),
            new Loss("OTHER", "绿色雨伞", "印有熊猫，竹柄，伞骨断了两根", false),
            new Loss("BAG", "紫色双肩包", "迷彩，魔术贴，内有帐篷和登山杖", false));

    private final Product product;
    private final Report report;

    MatchBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        try (var connection = product.connect("owner")) {
            stock(connection);
            report.say("%,d open finds at 100 sites.".formatted(ITEMS));
            compare(connection, true, "in the site", "≤ 10");
            compare(connection, false, "over all sites", "≤ 2");
        }
    }

    private static void stock(Connection owner) throws IOException, SQLException {
        try (var shelves = MatchBench.class.getResourceAsStream("shelves.sql");
                var statement = owner.createStatement()) {
            String sql = new String(shelves.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{items}", String.valueOf(ITEMS)));
        }
    }

    private void compare(Connection bare, boolean home, String where, String aim) throws Exception {
        var losses = LOSSES.stream().filter(loss -> loss.home() == home).toList();
        var numbers = new ArrayList<String>();
        for (Loss loss : losses) {
            numbers.add(report(loss));
        }
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int at = Math.floorMod(round, losses.size());
            double mine = milliseconds(() -> suggestions(numbers.get(at), home));
            double other = milliseconds(() -> ranked(bare, losses.get(at), home));
            if (round >= 0) {
                ours.add(mine);
                theirs.add(other);
            }
        }
        report.line(
                "suggestions among %,d open finds, %s".formatted(ITEMS, where),
                String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, p95 %.1f ms; bare p50 %.1f ms, p95 %.1f ms",
                        percentile(ours, 50),
                        percentile(ours, 95),
                        percentile(theirs, 50),
                        percentile(theirs, 95)),
                "REST / bare SQL, p95",
                String.format(Locale.ROOT, "%.2f", percentile(ours, 95) / percentile(theirs, 95)),
                aim);
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(List<Double> figures, int percent) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private String report(Loss loss) throws IOException {
        Instant now = Instant.now();
        Instant seen = now.minusSeconds(40 * 86_400L);
        String body =
                LOSS.formatted(now, RestIntake.phone(), seen, seen, loss.category(), loss.name(), loss.features());
        var connection = open("/loss-cases");
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        read(connection);
        String address = connection.getHeaderField("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private byte[] suggestions(String caseNumber, boolean home) throws IOException {
        return read(open("/cases/" + caseNumber + "/matches" + (home ? "?elsewhere=false" : "")));
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) product.api(path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Product.CLERK_TOKEN);
        return connection;
    }

    private static byte[] read(HttpURLConnection connection) throws IOException {
        boolean good = connection.getResponseCode() < HttpURLConnection.HTTP_MULT_CHOICE;
        try (var said = good ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] answer = said.readAllBytes();
            if (!good) {
                throw new IOException(new String(answer, StandardCharsets.UTF_8));
            }
            return answer;
        }
    }

    private static List<String> ranked(Connection bare, Loss loss, boolean home) throws SQLException {
        Object[] sites = home
                ? new Object[] {"SH01"}
                : IntStream.range(0, 100)
                        .mapToObj(n -> n == 0 ? "SH01" : String.format("BE%02d", n))
                        .toArray();
        Instant seen = Instant.now().minusSeconds(40 * 86_400L);
        try (PreparedStatement statement = bare.prepareStatement(BARE)) {
            statement.setArray(1, bare.createArrayOf("text", sites));
            statement.setString(2, loss.category());
            statement.setObject(3, seen.minusSeconds(14 * 86_400L).atOffset(ZoneOffset.UTC));
            statement.setObject(4, seen.plusSeconds(45 * 86_400L).atOffset(ZoneOffset.UTC));
            statement.setString(5, loss.name() + " " + loss.features());
            var tags = new ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    tags.add(row.getString(1));
                }
            }
            return tags;
        }
    }
}
