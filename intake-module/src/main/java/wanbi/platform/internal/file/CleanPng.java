package wanbi.platform.internal.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG of nothing but the chunks that make the picture; texts, times and camera notes are left out. */
final class CleanPng {

    static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final int LENGTH_AND_NAME = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private CleanPng() {}

    static byte[] of(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, SIGNATURE.length);
        ByteBuffer in = ByteBuffer.wrap(content);
        boolean hasPixels = false;
        int at = SIGNATURE.length;
        while (true) {
            int length = in.getInt(at);
            String name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = LENGTH_AND_NAME + length + CHECKSUM;
            if (length < 0 || whole < 0 || at + whole > content.length || !isIntact(in, at, length)) {
                throw FileRefused.broken();
            }
            if (at == SIGNATURE.length != "IHDR".equals(name)) {
                throw FileRefused.broken();
            }
            hasPixels |= "IDAT".equals(name);
            if (PICTURE.contains(name)) {
                out.write(content, at, whole);
            }
            at += whole;
            if ("IEND".equals(name)) {
                break;
            }
        }
        if (!hasPixels) {
            throw FileRefused.broken();
        }
        return out.toByteArray();
    }

    private static boolean isIntact(ByteBuffer in, int at, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(in.array(), at + 4, 4 + length);
        return (int) checksum.getValue() == in.getInt(at + LENGTH_AND_NAME + length);
    }
}
