package wanbi.intake.internal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What has been found so far of one pair; words are put together only for the few pairs that somebody will read. */
final class Findings {

    private final List<Finding> kept;
    private double points;

    private Findings(List<Finding> kept) {
        this.kept = kept;
    }

    static Findings summed() {
        return new Findings(null);
    }

    static Findings told() {
        return new Findings(new ArrayList<>());
    }

    void add(String attribute, double weight, String code) {
        add(attribute, weight, code, List::of);
    }

    void add(String attribute, double weight, String code, Supplier<List<Object>> arguments) {
        points += weight;
        if (kept != null) {
            kept.add(new Finding(attribute, weight, code, arguments.get()));
        }
    }

    double points() {
        return points;
    }

    /** The weightiest first. */
    List<Finding> list() {
        return kept.stream()
                .sorted((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())))
                .toList();
    }
}
