package wanbi.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Sans SC, regular and bold. Parsing twenty megabytes of glyphs costs more than printing, so parsed pairs are kept
 * and each lent to one paper at a time; a paper beyond that waits its turn.
 */
@ApplicationScoped
class Typefaces {

    static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    /** Printing is all computing: more papers at once than processors would only each wait longer, with a pair each. */
    private static final int AT_ONCE =
            Math.min(4, Math.max(1, Runtime.getRuntime().availableProcessors()));

    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    private final ConcurrentLinkedQueue<Pair> idle = new ConcurrentLinkedQueue<>();

    /** Waits for a press; what is lent must be given back. */
    Pair lend() {
        presses.acquireUninterruptibly();
        Pair pair = idle.poll();
        if (pair != null) {
            return pair;
        }
        try {
            return new Pair(parsed("Regular"), parsed("Bold"));
        } catch (RuntimeException unparsed) {
            discard();
            throw unparsed;
        }
    }

    void giveBack(Pair pair) {
        idle.offer(pair);
        presses.release();
    }

    /** A pair that a paper failed with is not lent again. */
    void discard() {
        presses.release();
    }

    private static TrueTypeFont parsed(String weight) {
        String name = FOLDER + weight + ".ttf";
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Pair(TrueTypeFont regular, TrueTypeFont bold) {

        void offerTo(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new Subset(document, regular), FAMILY, REGULAR_WEIGHT, FontStyle.NORMAL, true);
            builder.useFont(new Subset(document, bold), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        }
    }

    /** Asked for only when the paper really uses the weight. */
    private static final class Subset extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;

        Subset(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
