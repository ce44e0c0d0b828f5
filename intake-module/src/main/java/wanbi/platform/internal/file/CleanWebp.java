package wanbi.platform.internal.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP without its EXIF and XMP chunks, and with a head that no longer promises them. */
final class CleanWebp {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int NOTES_FLAGS = 0x0C;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private CleanWebp() {}

    static byte[] of(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        long end = CHUNK_HEAD + Integer.toUnsignedLong(in.getInt(4));
        if (end > content.length) {
            throw FileRefused.broken();
        }
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(content.length);
        boolean hasPixels = false;
        int at = HEAD;
        while (at + CHUNK_HEAD <= end) {
            String name = new String(content, at, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            long whole = CHUNK_HEAD + length + length % 2;
            if (at + CHUNK_HEAD + length > end || at + whole > content.length) {
                throw FileRefused.broken();
            }
            hasPixels |= PIXELS.contains(name);
            if (PICTURE.contains(name)) {
                copy(content, at, (int) whole, name, chunks);
            }
            at += (int) whole;
        }
        if (!hasPixels) {
            throw FileRefused.broken();
        }
        return withHead(chunks.toByteArray());
    }

    private static void copy(byte[] content, int at, int whole, String name, ByteArrayOutputStream chunks) {
        byte[] chunk = new byte[whole];
        System.arraycopy(content, at, chunk, 0, whole);
        if ("VP8X".equals(name)) {
            chunk[CHUNK_HEAD] &= (byte) ~NOTES_FLAGS;
        }
        chunks.writeBytes(chunk);
    }

    private static byte[] withHead(byte[] chunks) {
        return ByteBuffer.allocate(HEAD + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(chunks)
                .array();
    }
}
