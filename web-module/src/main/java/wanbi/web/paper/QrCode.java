package wanbi.web.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;

/** A QR code drawn as squares with the quiet zone that scanners need. */
final class QrCode implements FSObjectDrawer {

    private static final int QUIET = 4;

    private final ByteMatrix modules;

    QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
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
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                    double side = Math.min(width, height) / dotsPerPixel / (modules.getWidth() + 2.0 * QUIET);
                    fill(g, side);
                });
        return Map.of();
    }

    private void fill(Graphics2D g, double side) {
        Path2D squares = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    // Runs of dark modules are one rectangle: fewer hairlines between them on screen.
                    int from = column;
                    while (column + 1 < modules.getWidth() && modules.get(column + 1, row) == 1) {
                        column++;
                    }
                    rectangle(squares, (from + QUIET) * side, (row + QUIET) * side, (column + 1 - from) * side, side);
                }
            }
        }
        g.setColor(Color.BLACK);
        g.fill(squares);
    }

    private static void rectangle(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
