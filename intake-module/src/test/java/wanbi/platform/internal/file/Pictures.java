package wanbi.platform.internal.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real pictures, with what cameras write beside them. */
final class Pictures {

    static final String SECRET = "GPS 31.2304N 121.4737E iPhone of Wang";

    private Pictures() {}

    static byte[] jpeg() {
        return encoded("jpg");
    }

    /** As a telephone held upright writes it: EXIF with orientation and place, XMP, a comment, and a picture behind. */
    static byte[] jpegOfATelephone(int orientation) {
        byte[] plain = jpeg();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, exif(orientation)));
        out.writeBytes(segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>")));
        out.writeBytes(segment(0xE2, bytes("MPF\0" + SECRET)));
        out.writeBytes(segment(0xED, bytes("Photoshop 3.0\0" + SECRET)));
        out.writeBytes(segment(0xFE, bytes(SECRET)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(bytes(SECRET));
        return out.toByteArray();
    }

    static byte[] png() {
        return encoded("png");
    }

    static byte[] pngWithNotes() {
        byte[] plain = png();
        int endOfHead = 8 + 25;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, endOfHead);
        out.writeBytes(chunk("tEXt", bytes("Comment\0" + SECRET)));
        out.writeBytes(chunk("eXIf", exif(6)));
        out.writeBytes(chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 22, 8, 50, 0}));
        out.write(plain, endOfHead, plain.length - endOfHead);
        out.writeBytes(bytes(SECRET));
        return out.toByteArray();
    }

    /** One pixel, lossless. */
    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** The same pixel in the extended form, with EXIF and XMP. */
    static byte[] webpWithNotes() {
        byte[] plain = webp();
        byte[] head = {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(riffChunk("VP8X", head));
        chunks.write(plain, 12, plain.length - 12);
        chunks.writeBytes(riffChunk("EXIF", bytes(SECRET)));
        chunks.writeBytes(riffChunk("XMP ", bytes(SECRET)));
        return ByteBuffer.allocate(12 + chunks.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("RIFF"))
                .putInt(4 + chunks.size())
                .put(bytes("WEBP"))
                .put(chunks.toByteArray())
                .array();
    }

    static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contains(byte[] content, String text) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new java.awt.GradientPaint(0, 0, Color.ORANGE, 64, 48, Color.BLUE));
        pen.fillRect(0, 0, 64, 48);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Little-endian, two entries: the maker in clear, and the orientation. */
    private static byte[] exif(int orientation) {
        byte[] maker = bytes(SECRET);
        int after = 8 + 2 + 2 * 12 + 4;
        byte[] tiff = ByteBuffer.allocate(after + maker.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes("II"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(maker.length)
                .putInt(after)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(maker)
                .array();
        return ByteBuffer.allocate(6 + tiff.length)
                .put(bytes("Exif\0\0"))
                .put(tiff)
                .array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(bytes(name))
                .put(content);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) checksum.getValue()).array();
    }

    private static byte[] riffChunk(String name, byte[] content) {
        int padded = content.length + content.length % 2;
        return ByteBuffer.allocate(8 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(name))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
