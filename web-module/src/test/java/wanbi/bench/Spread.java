package wanbi.bench;

import java.util.List;
import java.util.Locale;

/** Figures of several rounds: the one in the middle, with the least and the greatest beside it. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** {@code 0.52 (0.49–0.55)} */
    String with(int decimals) {
        String figure = "%." + decimals + "f";
        return String.format(Locale.ROOT, figure + " (" + figure + "–" + figure + ")", median, least, most);
    }
}
