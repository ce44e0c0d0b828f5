package wanbi.web.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed paper as a reader has it in hand. */
final class PrintedPaper {

    private static final int SCAN_DPI = 200;

    private final byte[] pdf;

    private PrintedPaper(byte[] pdf) {
        this.pdf = pdf;
    }

    static PrintedPaper of(byte[] pdf) {
        return new PrintedPaper(pdf);
    }

    private interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    private <T> T look(Look<T> look) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return look.at(document);
        }
    }

    int pages() throws IOException {
        return look(PDDocument::getNumberOfPages);
    }

    /** All the words of one page, counted from one, without the breaks of lines. */
    String page(int number) throws IOException {
        return look(document -> {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setStartPage(number);
            reader.setEndPage(number);
            return reader.getText(document).replaceAll("\\s+", " ");
        });
    }

    /** All the words with no space at all, so that a wrapped text is found again. */
    String text() throws IOException {
        return look(document -> new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]+", ""));
    }

    List<PDFont> fonts() throws IOException {
        return look(document -> {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        });
    }

    /** How far the words reach to the right, in points, on any page. */
    float rightmostWord() throws IOException {
        return look(document -> {
            float[] rightmost = {0};
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    rightmost[0] = Math.max(rightmost[0], glyph.getXDirAdj() + glyph.getWidthDirAdj());
                }
            };
            reader.getText(document);
            return rightmost[0];
        });
    }

    boolean holdsAnyImage() throws IOException {
        return look(document -> {
            boolean any = false;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    any |= page.getResources().isImageXObject(name);
                }
            }
            return any;
        });
    }

    String title() throws IOException {
        return look(document -> document.getDocumentInformation().getTitle());
    }

    String language() throws IOException {
        return look(document -> document.getDocumentCatalog().getLanguage());
    }

    /** Width and height of the first page in millimetres. */
    List<Integer> size() throws IOException {
        return look(document -> {
            var box = document.getPage(0).getMediaBox();
            return List.of(millimetres(box.getWidth()), millimetres(box.getHeight()));
        });
    }

    private static int millimetres(float points) {
        return Math.round(points * 25.4f / 72);
    }

    /** What a telephone reads from the paper, held before the last page. */
    Optional<String> scanned() throws IOException {
        BufferedImage image = look(
                document -> new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, SCAN_DPI));
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), points);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException nothingThere) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            throw new IOException(unreadable);
        }
    }

    /** Dark points within a part of the first page, given in millimetres from the top left. */
    long ink(int left, int top, int width, int height) throws IOException {
        BufferedImage image = look(document -> new PDFRenderer(document).renderImageWithDPI(0, 72));
        double scale = 72 / 25.4;
        long dark = 0;
        for (int x = (int) (left * scale); x < (left + width) * scale; x++) {
            for (int y = (int) (top * scale); y < (top + height) * scale; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
