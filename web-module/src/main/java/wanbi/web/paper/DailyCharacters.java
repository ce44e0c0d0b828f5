package wanbi.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters of GB/T 2312 and ASCII, out of a font that has all. */
final class DailyCharacters {

    /** All but those that name glyphs by their number in the whole font. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cmap", "loca", "glyf");

    private static final Charset SET = Charset.forName("GB2312");
    private static final int FIRST_BYTE = 0xA1;
    private static final int LAST_ROW = 0xF7;
    private static final int LAST_CELL = 0xFE;
    private static final char UNASSIGNED = '\uFFFD';

    private DailyCharacters() {}

    static TrueTypeFont of(TrueTypeFont whole) {
        try {
            TTFSubsetter subset = new TTFSubsetter(whole, TABLES);
            for (int ascii = ' '; ascii <= '~'; ascii++) {
                subset.add(ascii);
            }
            for (int row = FIRST_BYTE; row <= LAST_ROW; row++) {
                for (int cell = FIRST_BYTE; cell <= LAST_CELL; cell++) {
                    char character = new String(new byte[] {(byte) row, (byte) cell}, SET).charAt(0);
                    if (character != UNASSIGNED) {
                        subset.add(character);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return new TTFParser().parse(new RandomAccessReadBuffer(out.toByteArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
