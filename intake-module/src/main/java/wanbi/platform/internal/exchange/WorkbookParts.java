package wanbi.platform.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a workbook once into nothing, to see that it is one and does not swell beyond measure (zip bombs). */
final class WorkbookParts {

    /** Its words are held in memory while it is read. */
    private static final long MOST_WORDS = 48L << 20;

    private static final int MOST_PARTS = 2_000;

    private WorkbookParts() {}

    static void judge(Path file) throws IOException {
        boolean hasWorkbook = false;
        long left = SpooledSheet.MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw SheetRefused.broken();
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                boolean isWords = part.getName().endsWith("sharedStrings.xml");
                try (InputStream bounded =
                        new BoundedInput(zip.getInputStream(part), isWords ? Math.min(left, MOST_WORDS) : left)) {
                    left -= bounded.transferTo(OutputStream.nullOutputStream());
                }
                hasWorkbook |= part.getName().equals("xl/workbook.xml");
            }
        }
        if (!hasWorkbook) {
            throw SheetRefused.unsupported();
        }
    }
}
