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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of fifty of each worklist among ten thousand cases and among a million, eleven steps each: the first page, and one
 * that is some way down.
 */
final class WorklistBench {
    static final String OFFICE_TOKEN = "office-of-the-benchmark";

    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int LOT = 200_000;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 200;
    private static final int PAGES_DOWN = 3;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final Product product;
    private final Report report;
    private final List<Asking> lists;

    WorklistBench(Product product, Report report) {
        this.product = product;
        this.report = report;
        this.lists = List.of(
                new Asking(product, "/worklists/mine?site=SH01&limit=50", Product.CLERK_TOKEN),
                new Asking(product, "/worklists/approvals?limit=50", Product.MANAGER_TOKEN),
                new Asking(product, "/worklists/overdue?limit=50", Product.MANAGER_TOKEN),
                new Asking(product, "/worklists/overdue?limit=50", OFFICE_TOKEN),
                new Asking(product, "/worklists/overdue?level=HEAD_OFFICE&limit=50", OFFICE_TOKEN),
                new Asking(product, "/worklists/upcoming?limit=50", OFFICE_TOKEN));
    }

    void run() throws Exception {
        try (var owner = product.connect("owner")) {
            fill(owner, 1, FEW);
            Map<String, Spread> few = measured();
            for (int from = FEW; from < MANY; from += LOT) {
                fill(owner, from + 1, Math.min(from + LOT, MANY));
            }
            Map<String, Spread> many = measured();
            few.forEach((what, spread) -> report.line(
                    "worklist at 10k and 1M cases, " + what,
                    spread.with(1) + " ms, " + many.get(what).with(1) + " ms",
                    "1M / 10k",
                    Asking.ratio(many.get(what).median(), spread.median()),
                    "≤ 1.5"));
        }
    }

    /** The lists take turns, so that what else the machine does falls on all of them. */
    private Map<String, Spread> measured() throws IOException, InterruptedException, SQLException {
        product.settle();
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        List<String> down = new ArrayList<>();
        for (Asking list : lists) {
            down.add(down(list));
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < lists.size(); i++) {
                double top = lists.get(i).time("");
                double below = lists.get(i).time(down.get(i));
                if (round >= 0) {
                    figures.computeIfAbsent(name(i) + ", first page", any -> new ArrayList<>())
                            .add(top);
                    figures.computeIfAbsent(name(i) + ", further down", any -> new ArrayList<>())
                            .add(below);
                }
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        figures.forEach((what, all) -> spreads.put(what, Spread.of(all)));
        return spreads;
    }

    private String name(int list) {
        String path = lists.get(list).path().replaceFirst("/worklists/", "").replaceFirst("[?&]limit=50", "");
        return path + (list < 3 ? "" : " of 100 sites");
    }

    /** The cursor of a few pages on, or the last that there is. */
    private static String down(Asking list) throws IOException, InterruptedException {
        String after = "";
        for (int page = 0; page < PAGES_DOWN; page++) {
            Matcher next = NEXT.matcher(list.answer(after));
            if (!next.find()) {
                break;
            }
            after = "&after=" + next.group(1);
        }
        return after;
    }

    private void fill(Connection owner, int from, int to) throws IOException, SQLException {
        long start = System.nanoTime();
        owner.setAutoCommit(false);
        try (var script = WorklistBench.class.getResourceAsStream("worklists.sql");
                var statement = owner.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{from}", Integer.toString(from))
                    .replace("{to}", Integer.toString(to))
                    .replace("{office}", OFFICE_TOKEN));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze intake.case_step");
            statement.execute("vacuum analyze intake.loss_case");
            statement.execute("vacuum analyze intake.case_line");
            statement.execute("vacuum analyze intake.case_procedure");
        }
        report.say(String.format(
                Locale.ROOT, "cases %,d to %,d are there: %.0f s", from, to, (System.nanoTime() - start) / 1e9));
    }
}
