package wanbi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Intake through REST beside the same rows by bare JDBC, turn and turn about. */
final class IntakeBench {
    private static final int ROUNDS = 5;
    private static final double TURN_SECONDS = 4;
    private static final double WARM_UP_SECONDS = 40;

    private final Product product;
    private final Report report;

    IntakeBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        String written = new RestIntake(product).report();
        Clients.rate(rest(8), WARM_UP_SECONDS);
        for (int clients : List.of(1, 8)) {
            compare(clients, written);
        }
    }

    private List<RestIntake> rest(int clients) {
        return Stream.generate(() -> new RestIntake(product)).limit(clients).toList();
    }

    private void compare(int clients, String written) throws Exception {
        var bare = new ArrayList<BareIntake>();
        try {
            for (int i = 0; i < clients; i++) {
                bare.add(new BareIntake(product.connect("application"), written));
            }
            Clients.rate(bare, TURN_SECONDS / 2);
            var rest = new ArrayList<Double>();
            var sql = new ArrayList<Double>();
            var ratio = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                rest.add(Clients.rate(rest(clients), TURN_SECONDS));
                sql.add(Clients.rate(bare, TURN_SECONDS));
                ratio.add(rest.get(round) / sql.get(round));
            }
            report.line(
                    "intake, " + clients + (clients == 1 ? " client" : " clients") + ", "
                            + bare.get(0).size() + " rows each",
                    "REST " + Spread.of(rest).with(0) + " /s, SQL "
                            + Spread.of(sql).with(0) + " /s",
                    "REST / SQL",
                    Spread.of(ratio).with(2),
                    clients == 8 ? "≥ 0.35" : "");
        } finally {
            for (BareIntake connection : bare) {
                connection.close();
            }
        }
    }
}
