package wanbi.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one search box at a million cases, beside the bare query over bare pairs of characters. The simulated cases stand in
 * the index alone: the search reads nothing else. Words come from a small vocabulary, so that some stand in every tenth
 * case, some in a few hundred, and some nowhere.
 */
final class SearchBench {
    private static final int CASES = 1_000_000;
    private static final int ROUNDS = 40;
    /** A server that has been asked for a while: code that ran twenty times still runs at a third of its speed. */
    private static final int WARM_UP = 1000;

    private final Product product;
    private final Report report;
    private final HttpClient client = Product.client();

    SearchBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        try (var owner = product.connect("owner")) {
            fill(owner);
        }
        product.settle();
        var words = new LinkedHashMap<String, String>();
        words.put("two characters, in every tenth case", "钱包");
        words.put("two characters, in one of a thousand", "怀表");
        words.put("two characters, nowhere", "龙袍");
        words.put("one character, in every fifth case", "包");
        words.put("one character, in one of a thousand", "怀");
        try (var application = product.connect("owner");
                var bare = application.prepareStatement("select number, title, at from bench.bare where words @> ?"
                        + " order by at desc, number desc limit 50")) {
            for (Map.Entry<String, String> word : words.entrySet()) {
                compare(word.getKey(), word.getValue(), application, bare);
            }
        }
    }

    private void compare(String what, String word, Connection connection, PreparedStatement bare) throws Exception {
        bare.setArray(1, connection.createArrayOf("text", new Object[] {word}));
        for (int i = 0; i < WARM_UP; i++) {
            search(word);
        }
        for (int i = 0; i < ROUNDS; i++) {
            ask(bare);
        }
        var product = new ArrayList<Double>();
        var sql = new ArrayList<Double>();
        for (int i = 0; i < ROUNDS; i++) {
            product.add(search(word));
            sql.add(ask(bare));
        }
        var mine = Spread.of(product);
        var theirs = Spread.of(sql);
        report.line(
                "search at 1M cases, " + what,
                "GET /search " + mine.with(1) + " ms, SQL " + theirs.with(1) + " ms",
                "REST / SQL",
                "%.2f".formatted(mine.median() / theirs.median()),
                "≤ 2");
    }

    private double search(String word) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        product.api("/search?limit=50&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .header("Authorization", "Bearer " + Product.CLERK_TOKEN)
                .build();
        long start = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        double took = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return took;
    }

    private static double ask(PreparedStatement bare) throws SQLException {
        long start = System.nanoTime();
        try (var rows = bare.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
                rows.getString(2);
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** The bare table has the same words, and nothing but what a list of hits shows. */
    private void fill(Connection owner) throws IOException, SQLException {
        try (var script = SearchBench.class.getResourceAsStream("search.sql");
                var statement = owner.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            statement.execute(sql.replace("{cases}", Integer.toString(CASES)).replace("{site}", Product.SITE));
            statement.execute("vacuum analyze bench.bare");
            statement.execute("vacuum analyze platform.search_entry");
            report.say("a million cases in the index: %.0f s".formatted((System.nanoTime() - start) / 1e9));
        }
    }
}
