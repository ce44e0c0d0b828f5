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
import org.w3c.dom.Node;

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
        Typefaces.Set set = typefaces.lend();
        boolean printed = false;
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            set.offerTo(builder, document);
            builder.useUriResolver((base, uri) -> null);
            builder.useExternalResourceAccessControl(
                    (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useObjectDrawerFactory(new Drawings());
            builder.withProducer("Wanbi");
            markMissing(paper.document().getDocumentElement(), set);
            builder.withW3cDocument(paper.document(), null);
            builder.toStream(out);
            document.getDocumentCatalog().setLanguage("zh-CN");
            builder.run();
            printed = true;
        } catch (IOException unprinted) {
            throw new UncheckedIOException(unprinted);
        } finally {
            if (printed) {
                typefaces.giveBack(set);
            } else {
                typefaces.discard();
            }
        }
        return out.toByteArray();
    }

    /** Before the layout, which would stumble over each such character anew at every line it tries. */
    private static void markMissing(Node node, Typefaces.Set set) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(marked(node.getNodeValue(), set));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            markMissing(child, set);
        }
    }

    private static String marked(String text, Typefaces.Set set) {
        if (text.codePoints().allMatch(set::holds)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (set.holds(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }
}
