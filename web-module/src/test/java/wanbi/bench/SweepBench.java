package wanbi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A hundred thousand open cases whose alarms come due in one moment: how long until all are raised, journaled and told, by
 * itself and while pages are asked without pause, and what the pages do meanwhile.
 */
final class SweepBench {
    private static final int CASES = 100_000;
    private static final int QUIET_ROUNDS = 60;
    private static final int WARM_UP = 200;
    private static final int PATIENCE_S = 600;
    private static final String LEFT =
            "select count(*) from (select 1 from intake.case_step where next_alarm_at <= now() limit 1) n";

    private final Product product;
    private final Report report;
    private final List<Asking> pages;

    SweepBench(Product product, Report report) {
        this.product = product;
        this.report = report;
        this.pages = List.of(
                new Asking(product, "/worklists/mine?site=SH01&limit=50", Product.CLERK_TOKEN),
                new Asking(product, "/worklists/overdue?limit=50", Product.MANAGER_TOKEN),
                new Asking(product, "/cases?site=SH01&limit=50", Product.CLERK_TOKEN),
                new Asking(product, "/alarms?limit=50", Product.MANAGER_TOKEN));
    }

    void run() throws Exception {
        try (var owner = product.connect("owner");
                var watch = product.connect("owner")) {
            fill(owner);
            Map<String, List<Double>> quiet = new LinkedHashMap<>();
            for (int round = -WARM_UP; round < QUIET_ROUNDS; round++) {
                look(round < 0 ? new LinkedHashMap<>() : quiet);
            }
            // The first handfuls of a fresh server would measure its warming up.
            due(owner, "and c.number like '%0'");
            sweep(watch, () -> {});
            due(owner, "");
            tell("all due", sweep(watch, () -> {}), "under 10 s");
            due(owner, "");
            Map<String, List<Double>> meanwhile = new LinkedHashMap<>();
            tell("all due, pages asked without pause", sweep(watch, () -> look(meanwhile)), "");
            quiet.forEach((page, figures) -> compare(page, figures, meanwhile.get(page)));
        }
    }

    private void tell(String how, double seconds, String aim) {
        report.line(
                String.format(Locale.ROOT, "escalation sweep over %,d open cases, %s", CASES, how),
                String.format(Locale.ROOT, "%.1f s", seconds),
                "—",
                "—",
                aim);
    }

    /** What is done while the sweep runs. */
    private interface Meanwhile {
        void look() throws IOException, InterruptedException;
    }

    private void compare(String page, List<Double> quiet, List<Double> meanwhile) {
        var before = Spread.of(quiet);
        var during = Spread.of(meanwhile);
        report.line(
                page + " during the sweep",
                before.with(1) + " ms, " + during.with(1) + " ms",
                "during / before",
                Asking.ratio(during.median(), before.median()),
                "≤ 2");
    }

    private void look(Map<String, List<Double>> figures) throws IOException, InterruptedException {
        for (Asking page : pages) {
            figures.computeIfAbsent(page.path(), any -> new ArrayList<>()).add(page.time(""));
        }
    }

    /** @return seconds from the first alarm until nothing was due any more */
    private double sweep(Connection watch, Meanwhile meanwhile) throws IOException, InterruptedException, SQLException {
        String before = single(watch, "select coalesce(max(raised_at), timestamptz 'epoch')::text from intake.alarm");
        long patience = System.nanoTime() + PATIENCE_S * 1_000_000_000L;
        boolean begun = false;
        while (System.nanoTime() < patience) {
            if (single(watch, LEFT).equals("0")) {
                return Double.parseDouble(single(
                        watch,
                        "select extract(epoch from now() - min(raised_at)) from intake.alarm where raised_at > '"
                                + before + "'"));
            }
            begun = begun
                    || single(
                                    watch,
                                    "select exists(select 1 from intake.alarm where raised_at > '" + before
                                            + "')::text")
                            .equals("true");
            if (begun) {
                meanwhile.look();
            }
            single(watch, "select pg_sleep(0.02)::text");
        }
        throw new IllegalStateException("the sweep does not end");
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Another run each time, for one run's alarm is raised but once. */
    private static void due(Connection owner, String which) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("update intake.case_step s set run = run + 1, alarms_raised = 1,"
                    + " due_at = now() - interval '1 second', next_alarm_at = now() - interval '1 second'"
                    + " from intake.loss_case c where c.number = s.case_number and s.step = 'DISPATCH'"
                    + " and c.number like '%-GS-20200101-%' " + which);
            statement.execute("vacuum analyze intake.case_step");
        }
    }

    private void fill(Connection owner) throws IOException, SQLException {
        long start = System.nanoTime();
        owner.setAutoCommit(false);
        try (var script = SweepBench.class.getResourceAsStream("sweep.sql");
                var statement = owner.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{cases}", Integer.toString(CASES)));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze intake.case_step");
            statement.execute("vacuum analyze intake.loss_case");
        }
        report.say(String.format(
                Locale.ROOT, "%,d open cases are there: %.0f s", CASES, (System.nanoTime() - start) / 1e9));
    }
}
