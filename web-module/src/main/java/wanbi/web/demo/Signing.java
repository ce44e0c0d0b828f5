package wanbi.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A scrawl as a hand would draw it on the screen: three strokes of points with milliseconds. */
final class Signing {

    private Signing() {}

    static List<List<List<Number>>> strokes(Random random) {
        List<List<List<Number>>> strokes = new ArrayList<>();
        int millis = 0;
        for (int stroke = 0; stroke < 3; stroke++) {
            List<List<Number>> points = new ArrayList<>();
            double phase = random.nextDouble() * 3;
            double height = 18 + random.nextInt(22);
            for (int i = 0; i < 22; i++) {
                double x = 20 + stroke * 78 + i * 3.2;
                double y = 70 + Math.sin(i / 2.3 + phase) * height - i * (random.nextDouble() * .8);
                points.add(List.of(Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0, millis));
                millis += 14 + random.nextInt(9);
            }
            strokes.add(points);
            millis += 130;
        }
        return strokes;
    }
}
