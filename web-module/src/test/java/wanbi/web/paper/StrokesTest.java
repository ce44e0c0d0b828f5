package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a tablet sends, the signature stays in its box and keeps its shape. */
class StrokesTest {

    @Test
    void signatureFitsTheBoxAndKeepsItsShape() {
        Rectangle2D drawn = bounds(Strokes.of(List.of(stroke(0, 0, 1_000, 500))).lines(200, 80, 2));

        assertTrue(new Rectangle2D.Double(2, 2, 200, 80).contains(drawn.getX(), drawn.getY()));
        assertEquals(160, drawn.getWidth(), 1);
        assertEquals(80, drawn.getHeight(), 1);
    }

    @Test
    void smallMarkIsNotBlownUp() {
        assertEquals(
                20,
                bounds(Strokes.of(List.of(stroke(5, 5, 25, 10))).lines(200, 80, 2))
                        .getWidth(),
                0.5);
    }

    @Test
    void eachStrokeIsALineOfItsOwn() {
        assertEquals(
                2,
                Strokes.of(List.of(stroke(0, 0, 9, 9), stroke(20, 0, 29, 9)))
                        .lines(200, 80, 2)
                        .size());
    }

    @Test
    void pointsThatAreNoPointsAreLeftOut() {
        List<List<Number>> bad = Arrays.asList(
                List.of(),
                List.of(1),
                Arrays.asList(null, 2, 3),
                List.of(Double.NaN, 1, 1),
                List.of(Double.POSITIVE_INFINITY, 1, 1),
                List.of(1e300, 1, 1));

        assertTrue(Strokes.of(List.of(bad)).isEmpty());
        assertTrue(Strokes.of(null).isEmpty());
    }

    @Test
    void scribblingHasAnEnd() {
        List<List<Number>> endless = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            endless.add(List.of(i % 300, i % 80, i));
        }

        assertTrue(Strokes.of(List.of(endless)).written().length() < 300_000);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Strokes strokes = Strokes.of(HandoverSheets.aSignature());

        assertEquals(strokes.written(), Strokes.read(strokes.written()).written());
    }

    private static List<List<Number>> stroke(int x, int y, int toX, int toY) {
        return List.of(List.of(x, y, 0), List.of((x + toX) / 2, (y + toY) / 2, 8), List.of(toX, toY, 16));
    }

    private static Rectangle2D bounds(List<Path2D> lines) {
        return lines.stream()
                .map(Path2D::getBounds2D)
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }
}
