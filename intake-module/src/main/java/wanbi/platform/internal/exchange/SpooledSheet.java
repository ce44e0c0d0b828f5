package wanbi.platform.internal.exchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A sheet as it was sent, unpacked into a file of its own until it is read through. What it is, is judged by content,
 * never by name.
 *
 * @param charset of the text; null for a workbook
 */
record SpooledSheet(Path file, Charset charset) implements AutoCloseable {

    static final long MOST_BYTES = 200L << 20;

    private static final int HEAD = 4;

    static SpooledSheet of(InputStream content) {
        Path file = null;
        try {
            file = Files.createTempFile("sheet", ".tmp");
            copy(content, file);
            SpooledSheet sheet = new SpooledSheet(file, charsetOf(file));
            file = null;
            return sheet;
        } catch (ZipException | EOFException e) {
            throw SheetRefused.broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    boolean isWorkbook() {
        return charset == null;
    }

    private static void copy(InputStream content, Path file) throws IOException {
        InputStream sent = new BufferedInputStream(new BoundedInput(content, MOST_BYTES));
        sent.mark(HEAD);
        byte[] head = sent.readNBytes(HEAD);
        sent.reset();
        boolean packed = head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        try (InputStream plain = packed ? new BoundedInput(new GZIPInputStream(sent), MOST_BYTES) : sent;
                OutputStream out = Files.newOutputStream(file)) {
            plain.transferTo(out);
        }
    }

    private static Charset charsetOf(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == HEAD && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            WorkbookParts.judge(file);
            return null;
        }
        return TextEncoding.of(file);
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
