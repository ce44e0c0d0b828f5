package wanbi.platform.internal.signature;

import java.util.List;
import wanbi.kernel.InvalidInput;

/** The drawn lines of a signature: a person's hand takes points, room and time. */
final class Ink {

    private static final int FEWEST_POINTS = 10;
    private static final int MOST_POINTS = 20_000;
    private static final double SMALLEST_EXTENT = 8;
    private static final double SHORTEST_MILLISECONDS = 50;
    private static final double LARGEST = 1e9;
    private static final String FIELD = "signature/strokes";

    private int points;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private double first = Double.MAX_VALUE;
    private double last = -Double.MAX_VALUE;

    private Ink() {}

    /** @throws InvalidInput {@code SIGNATURE_EMPTY}, or {@code INVALID} for what is no strokes at all */
    static void judge(List<List<List<Number>>> strokes) {
        Ink ink = new Ink();
        if (strokes != null) {
            strokes.forEach(stroke -> {
                refuseUnless(stroke != null, "INVALID");
                stroke.forEach(ink::take);
            });
        }
        boolean enough = ink.points >= FEWEST_POINTS
                && Math.max(ink.right - ink.left, ink.bottom - ink.top) >= SMALLEST_EXTENT
                && ink.last - ink.first >= SHORTEST_MILLISECONDS;
        refuseUnless(enough, "SIGNATURE_EMPTY");
    }

    private void take(List<Number> point) {
        refuseUnless(point != null && point.size() == 3 && point.stream().allMatch(Ink::isSane), "INVALID");
        points++;
        refuseUnless(points <= MOST_POINTS, "TOO_LONG");
        double x = point.get(0).doubleValue();
        double y = point.get(1).doubleValue();
        double at = point.get(2).doubleValue();
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        first = Math.min(first, at);
        last = Math.max(last, at);
    }

    /** Beyond a billion it is neither a place on a screen nor a time of signing. */
    private static boolean isSane(Number value) {
        return value != null && Double.isFinite(value.doubleValue()) && Math.abs(value.doubleValue()) < LARGEST;
    }

    private static void refuseUnless(boolean fact, String code) {
        if (!fact) {
            throw new InvalidInput(FIELD, code);
        }
    }
}
