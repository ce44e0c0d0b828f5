package wanbi.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.postgresql.PGConnection;

/** A workbook through REST beside a COPY of the same rows to nowhere, turn and turn about. */
final class ExportBench {
    private static final int ROUNDS = 3;
    private static final String LOSSES = "select c.number, l.line, c.site, c.reported_at, c.accepted_at, c.channel,"
            + " c.client_kind, c.client_unit, c.client_name, c.client_phone, l.category, l.name, l.model, l.spec,"
            + " l.quantity, l.colours, l.value_amount, c.loss_mode, c.last_seen_from, c.last_seen_to, c.place_path,"
            + " c.status, c.kind, c.recorded_by_name from intake.loss_case c join intake.case_line l"
            + " on l.case_number = c.number where c.accepted_at is not null order by c.number, l.line";
    private static final String FINDS = "select f.tag, f.site, f.found_at, f.place_path, f.finder_kind, f.finder_name,"
            + " f.category, f.name, f.features, f.quantity, f.valuable_because, f.seal, f.witness_name, f.storage_place,"
            + " c.holder_name, f.status, f.case_number from intake.found_item f"
            + " join intake.custody_chain c on c.tag = f.tag order by f.tag";

    private final Product product;
    private final Report report;

    ExportBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        try (var heap = product.heap()) {
            compare("X1", LOSSES, heap);
            compare("X6", FINDS, heap);
        }
    }

    private void compare(String workbook, String select, Heap heap) throws Exception {
        long rows = copy(select).rows();
        var ratio = new ArrayList<Double>();
        var rest = new ArrayList<Double>();
        long most = 0;
        export(workbook);
        for (int round = 0; round < ROUNDS; round++) {
            var seconds = heap.watch(() -> export(workbook));
            rest.add(rows / seconds.result());
            ratio.add(seconds.result() / copy(select).seconds());
            most = Math.max(most, seconds.most());
        }
        report.line(
                String.format(Locale.ROOT, "export %s, %,d rows", workbook, rows),
                Spread.of(rest).with(0) + " rows/s; heap after collections ≤ " + most + " MiB, live " + heap.live()
                        + " MiB",
                "xlsx / COPY, time",
                Spread.of(ratio).with(1),
                "");
    }

    private double export(String workbook) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var address = product.api("/reports/" + workbook + ".xlsx?site=" + Product.SITE + "&from=" + today.minusDays(1)
                + "&to=" + today.plusDays(1));
        long start = System.nanoTime();
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + Product.MANAGER_TOKEN);
        try (var sheet = connection.getInputStream()) {
            sheet.transferTo(OutputStream.nullOutputStream());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private record Copied(long rows, double seconds) {}

    private Copied copy(String select) throws SQLException, IOException {
        try (var connection = product.connect("owner")) {
            long start = System.nanoTime();
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + select + ") to stdout", OutputStream.nullOutputStream());
            return new Copied(rows, (System.nanoTime() - start) / 1e9);
        }
    }
}
