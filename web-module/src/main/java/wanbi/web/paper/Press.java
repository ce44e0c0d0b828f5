package wanbi.web.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a paper into PDF. Nothing is fetched from anywhere: a paper is made of its own words, our styles and fonts. */
@ApplicationScoped
class Press {

    /** The printers' old mark for a character that the case does not hold. */
    static final String MISSING = "〓";

    private static final int FIRST_KILOBYTES = 64 * 1024;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private final Typefaces typefaces;

    Press() {
        this(new Typefaces());
    }

    @Inject
    Press(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    byte[] print(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_KILOBYTES);
        Typefaces.Pair pair = typefaces.lend();
        boolean printed = false;
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            pair.offerTo(builder, document);
            builder.useReplacementText(MISSING);
            builder.useUriResolver((base, uri) -> null);
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useObjectDrawerFactory(new Drawings());
            builder.withProducer("Wanbi");
            builder.withW3cDocument(paper.document(), null);
            builder.toStream(out);
            builder.run();
            printed = true;
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        } finally {
            if (printed) {
                typefaces.giveBack(pair);
            } else {
                typefaces.discard();
            }
        }
        return out.toByteArray();
    }
}
