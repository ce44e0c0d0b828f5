package wanbi.web.custody;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.primefaces.model.file.UploadedFile;

/**
 * The QR code on a photo of a label: for telephones whose browser reads no codes itself, or gives no live picture because
 * the page came without TLS.
 */
final class LabelPhoto {

    /** A label that fills a third of the picture is still sharp enough. */
    private static final int WIDEST = 1600;

    private static final long MOST_PIXELS = 60_000_000;

    private LabelPhoto() {}

    static Optional<String> read(UploadedFile photo) throws IOException {
        try (InputStream content = photo.getInputStream()) {
            return read(content);
        }
    }

    /** Empty for a picture without a code, and for what is no picture or a monstrous one. */
    static Optional<String> read(InputStream photo) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(photo)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            return readers.hasNext() ? read(readers.next(), bytes) : Optional.empty();
        }
    }

    private static Optional<String> read(ImageReader reader, ImageInputStream bytes) {
        try {
            reader.setInput(bytes, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam smaller = reader.getDefaultReadParam();
            int step = 1 + Math.max(width, height) / (WIDEST + 1);
            smaller.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(code(reader.read(0, smaller)));
        } catch (IOException | RuntimeException | ReaderException unreadable) {
            // Broken pictures make readers of every format fail in their own ways.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static String code(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        var light = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
