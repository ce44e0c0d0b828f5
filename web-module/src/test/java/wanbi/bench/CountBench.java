package wanbi.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A shelf of five hundred things counted label by label in one sitting: after each label the page is drawn anew, so each
 * is sent and the count is read again, the last as quickly as the first.
 */
final class CountBench {
    private static final int THINGS = 500;
    private static final int FIRST = 900_000;
    private static final int TENTH = THINGS / 10;
    private static final String SHELF = "SH01-DESK-A1";
    private static final String LABELS =
            "select tag from intake.found_item where storage_place = ? and status = 'STORED' order by tag";

    private final HttpClient client = Product.client();
    private final Product product;
    private final Report report;

    CountBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        new ImportBench(product, report).bring(Register.in(null).rows(FIRST, THINGS));
        List<String> labels = labels();
        String opened = post("/stock-takes", "{\"site\":\"SH01\",\"scope\":\"" + SHELF + "\"}")
                .getString("id");
        var reading = new Asking(product, "/stock-takes/" + opened, Product.MANAGER_TOKEN);
        List<Double> each = new ArrayList<>();
        for (String label : labels) {
            long start = System.nanoTime();
            post("/stock-takes/" + opened + "/scans", "{\"codes\":[\"" + label + "\"]}");
            reading.answer("");
            each.add((System.nanoTime() - start) / 1e6);
        }
        // The first tenth warms the server up.
        Spread early = Spread.of(each.subList(TENTH, 2 * TENTH));
        Spread late = Spread.of(each.subList(each.size() - TENTH, each.size()));
        report.line(
                "count of %,d things, a label sent and the count read again".formatted(labels.size()),
                early.with(1) + " ms early, " + late.with(1) + " ms late, "
                        + String.format(
                                Locale.ROOT,
                                "%.1f s in all",
                                each.stream().mapToDouble(ms -> ms).sum() / 1e3),
                "late / early",
                Asking.ratio(late.median(), early.median()),
                "≤ 1.5");
    }

    private List<String> labels() throws Exception {
        try (var owner = product.connect("owner");
                var question = owner.prepareStatement(LABELS)) {
            question.setString(1, SHELF);
            List<String> labels = new ArrayList<>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    labels.add(rows.getString(1));
                }
            }
            return labels;
        }
    }

    private JsonObject post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(product.api(path))
                .header("Authorization", "Bearer " + Product.MANAGER_TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(answer.body());
        }
        try (var json = Json.createReader(new StringReader(answer.body()))) {
            return json.readObject();
        }
    }
}
