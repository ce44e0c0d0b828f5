package wanbi.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Import of a ledger through REST beside a COPY of the same file into a plain table. */
final class ImportBench {
    private static final int FEW = 10_000;
    private static final int MANY = 50_000;
    private static final int COPIES = 3;
    private static final String BOUNDARY = "wanbi-benchmark";
    private static final long BETWEEN_LOOKS_MS = 200;

    private final HttpClient client = Product.client();
    private final Product product;
    private final Report report;

    ImportBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run(Register register) throws Exception {
        report.say("The import reads " + register.origin() + ".");
        var ledgers = new ArrayList<>(List.of(register.rows(0, FEW), register.rows(FEW, MANY)));
        register.chinese().ifPresent(ledgers::add);
        try (var heap = product.heap()) {
            for (Register.Ledger ledger : ledgers) {
                compare(ledger, heap);
            }
        }
    }

    private void compare(Register.Ledger ledger, Heap heap) throws Exception {
        var imported = heap.watch(() -> imported(ledger));
        double seconds = imported.result().seconds();
        var copies = new ArrayList<Double>();
        for (int i = 0; i < COPIES; i++) {
            copies.add(copySeconds(ledger));
        }
        double copy = Spread.of(copies).median();
        report.line(
                "import, " + ledger.name() + ", " + imported.result().refused() + " of them refused",
                String.format(
                        Locale.ROOT,
                        "%.0f rows/s, COPY %.0f rows/s; heap after collections ≤ %d MiB, live %d MiB",
                        ledger.rows() / seconds,
                        ledger.rows() / copy,
                        imported.most(),
                        heap.live()),
                "import / COPY, rows/s",
                String.format(Locale.ROOT, "%.4f", copy / seconds),
                ledger.rows() == MANY ? "≥ 1,000 rows/s" : "");
    }

    /** @param refused rows that a real register has and no register should, such as one without a name */
    private record Imported(double seconds, int refused) {}

    void bring(Register.Ledger ledger) throws IOException, InterruptedException {
        imported(ledger);
    }

    private Imported imported(Register.Ledger ledger) throws IOException, InterruptedException {
        String mapping = URLEncoder.encode(ledger.mapping().replace('\'', '"'), StandardCharsets.UTF_8);
        long start = System.nanoTime();
        JsonObject job =
                send("/imports/found-items?site=" + Product.SITE + "&mapping=" + mapping, request -> request.header(
                                "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(form(ledger))));
        while (job.getString("state").equals("RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
            job = send("/imports/" + job.getString("id"), HttpRequest.Builder::GET);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!job.getString("state").equals("DONE") || job.getInt("imported") < ledger.rows() * 0.9) {
            throw new IllegalStateException("the rows were not imported: " + job);
        }
        return new Imported(seconds, job.getInt("rejected"));
    }

    private static List<byte[]> form(Register.Ledger ledger) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        return List.of(
                head.getBytes(StandardCharsets.UTF_8),
                ledger.csv(),
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private interface Shape {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private JsonObject send(String path, Shape shape) throws IOException, InterruptedException {
        var request = shape.of(HttpRequest.newBuilder(product.api(path)))
                .header("Authorization", "Bearer " + Product.MANAGER_TOKEN)
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(new String(answer.body(), StandardCharsets.UTF_8));
        }
        try (var json = Json.createReader(new ByteArrayInputStream(answer.body()))) {
            return json.readObject();
        }
    }

    private double copySeconds(Register.Ledger ledger) throws SQLException, IOException {
        int headingEnd = 0;
        while (ledger.csv()[headingEnd] != '\n') {
            headingEnd++;
        }
        String heading = new String(ledger.csv(), 0, headingEnd, StandardCharsets.UTF_8);
        String columns = Arrays.stream(heading.split(","))
                .map(column -> '"' + column + "\" text")
                .collect(Collectors.joining(", "));
        try (var connection = product.connect("owner");
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table bench.plain (" + columns + ")");
            try {
                long start = System.nanoTime();
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy bench.plain from stdin (format csv, header)",
                                new ByteArrayInputStream(ledger.csv()));
                return (System.nanoTime() - start) / 1e9;
            } finally {
                statement.execute("drop schema bench cascade");
            }
        }
    }
}
