package wanbi.web.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** A signature drawn as one pen line per stroke. */
final class Ink implements FSObjectDrawer {

    /** In CSS pixels: about half a millimetre, as a gel pen writes. */
    private static final float PEN = 1.7f;

    private final Strokes strokes;

    Ink(String written) {
        strokes = Strokes.read(written);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float wide = (float) width / dotsPerPixel;
        float high = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, wide, high, g -> draw(g, wide, high));
        return Map.of();
    }

    private void draw(Graphics2D g, float width, float height) {
        g.setColor(Color.BLACK);
        g.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        strokes.lines(width - 2 * PEN, height - 2 * PEN, PEN).forEach(g::draw);
    }
}
