package wanbi.web.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The strokes of a signature, fitted into a box without changing their shape. */
final class Strokes {

    /** Half an hour of scribbling; more is no signature and would only fill the paper. */
    private static final int MOST_POINTS = 20_000;

    /** A small mark is not blown up to fill the box: a signature on paper keeps its size too. */
    private static final double LARGEST_SCALE = 1.0;

    private static final double FARTHEST = 1e6;

    private final List<List<Point2D>> strokes;

    private Strokes(List<List<Point2D>> strokes) {
        this.strokes = strokes;
    }

    /** @param strokes each a list of points [x, y, milliseconds] */
    static Strokes of(List<List<List<Number>>> strokes) {
        List<List<Point2D>> kept = new ArrayList<>();
        int left = MOST_POINTS;
        for (List<List<Number>> stroke : strokes == null ? List.<List<List<Number>>>of() : strokes) {
            List<Point2D> points = stroke.stream()
                    .filter(point -> point.size() >= 2 && isOnPaper(point.get(0)) && isOnPaper(point.get(1)))
                    .limit(left)
                    .<Point2D>map(point -> new Point2D.Double(
                            point.get(0).doubleValue(), point.get(1).doubleValue()))
                    .toList();
            left -= points.size();
            if (!points.isEmpty()) {
                kept.add(points);
            }
        }
        return new Strokes(kept);
    }

    private static boolean isOnPaper(Number coordinate) {
        return coordinate != null && Math.abs(coordinate.doubleValue()) <= FARTHEST;
    }

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** As a text that stands in an attribute of the paper; {@link #read} is its way back. */
    String written() {
        StringBuilder text = new StringBuilder();
        for (List<Point2D> stroke : strokes) {
            stroke.forEach(point -> text.append(String.format(Locale.ROOT, "%.1f,%.1f ", point.getX(), point.getY())));
            text.append(';');
        }
        return text.toString();
    }

    static Strokes read(String written) {
        List<List<Point2D>> strokes = new ArrayList<>();
        for (String stroke : written.split(";")) {
            List<Point2D> points = new ArrayList<>();
            for (String point : stroke.trim().split(" ")) {
                int comma = point.indexOf(',');
                if (comma > 0) {
                    points.add(new Point2D.Double(
                            Double.parseDouble(point.substring(0, comma)),
                            Double.parseDouble(point.substring(comma + 1))));
                }
            }
            if (!points.isEmpty()) {
                strokes.add(points);
            }
        }
        return new Strokes(strokes);
    }

    /** One curve per stroke, in the middle of the box. */
    List<Path2D> lines(double width, double height, double margin) {
        if (strokes.isEmpty()) {
            return List.of();
        }
        Rectangle2D bounds = bounds();
        double scale = Math.min(
                LARGEST_SCALE,
                Math.min(width / Math.max(1, bounds.getWidth()), height / Math.max(1, bounds.getHeight())));
        AffineTransform fit = AffineTransform.getTranslateInstance(
                margin + (width - bounds.getWidth() * scale) / 2, margin + (height - bounds.getHeight() * scale) / 2);
        fit.scale(scale, scale);
        fit.translate(-bounds.getX(), -bounds.getY());
        return strokes.stream().map(stroke -> curve(stroke, fit)).toList();
    }

    private Rectangle2D bounds() {
        Point2D first = strokes.get(0).get(0);
        Rectangle2D bounds = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
        strokes.forEach(stroke -> stroke.forEach(bounds::add));
        return bounds;
    }

    /** Through the middle of each two points, so that a slow tablet's corners look like handwriting again. */
    private static Path2D curve(List<Point2D> stroke, AffineTransform fit) {
        Path2D path = new Path2D.Double();
        Point2D last = fit.transform(stroke.get(0), null);
        path.moveTo(last.getX(), last.getY());
        for (int i = 1; i < stroke.size(); i++) {
            Point2D next = fit.transform(stroke.get(i), null);
            path.quadTo(last.getX(), last.getY(), (last.getX() + next.getX()) / 2, (last.getY() + next.getY()) / 2);
            last = next;
        }
        path.lineTo(last.getX(), last.getY());
        return path;
    }
}
