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
 * Noto Sans SC, regular and bold, and for the letters of European and Vietnamese names that it lacks the Liberation Sans
 * that comes with PDFBox. Parsing twenty megabytes of glyphs costs more than printing, so parsed sets are kept
 * and each lent to one paper at a time; a paper beyond that waits its turn. What PDFBox does for a paper grows with the
 * glyphs of its fonts, so the seven thousand characters of daily use stand in fonts of their own before the whole ones,
 * which are embedded only for a rare character.
 */
@ApplicationScoped
class Typefaces {

    private static final String CHINESE = "Noto Sans SC";
    private static final String COMMON = "Noto Sans SC Common";
    private static final String LATIN = "Liberation Sans";

    private static final String CHINESE_FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
    private static final String LATIN_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    /** Printing is all computing: more papers at once than processors would only each wait longer, with a set each. */
    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    private final ConcurrentLinkedQueue<Set> idle = new ConcurrentLinkedQueue<>();

    /** Waits for a press; afterwards the set is to be given back or discarded. */
    Set lend() {
        presses.acquireUninterruptibly();
        Set set = idle.poll();
        if (set != null) {
            return set;
        }
        try {
            TrueTypeFont regular = parsed(CHINESE_FILE.formatted("Regular"));
            TrueTypeFont bold = parsed(CHINESE_FILE.formatted("Bold"));
            return new Set(DailyCharacters.of(regular), DailyCharacters.of(bold), regular, bold, parsed(LATIN_FILE));
        } catch (RuntimeException unparsed) {
            discard();
            throw unparsed;
        }
    }

    void giveBack(Set set) {
        idle.offer(set);
        presses.release();
    }

    /** A set that a paper failed with is not lent again. */
    void discard() {
        presses.release();
    }

    private static TrueTypeFont parsed(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Set(
            TrueTypeFont common, TrueTypeFont commonBold, TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont latin) {

        boolean holds(int character) {
            return character == '\n' || hasGlyph(regular, character) || hasGlyph(latin, character);
        }

        private static boolean hasGlyph(TrueTypeFont font, int character) {
            try {
                return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void offerTo(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new Subset(document, common), COMMON, REGULAR_WEIGHT, FontStyle.NORMAL, true);
            builder.useFont(new Subset(document, commonBold), COMMON, BOLD_WEIGHT, FontStyle.NORMAL, true);
            builder.useFont(new Subset(document, regular), CHINESE, REGULAR_WEIGHT, FontStyle.NORMAL, true);
            builder.useFont(new Subset(document, bold), CHINESE, BOLD_WEIGHT, FontStyle.NORMAL, true);
            builder.useFont(new Subset(document, latin), LATIN, REGULAR_WEIGHT, FontStyle.NORMAL, true);
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
