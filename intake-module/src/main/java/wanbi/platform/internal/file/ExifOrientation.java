package wanbi.platform.internal.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The one thing worth keeping of a camera's notes: how it was held (EXIF tag 0x0112). */
final class ExifOrientation {

    private static final short TAG = 0x0112;
    private static final short SHORT_TYPE = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int UPRIGHT = 1;
    private static final int LARGEST = 8;
    private static final int FIRST_DIRECTORY = 8;

    private ExifOrientation() {}

    /** Empty when the camera was held upright, or its notes cannot be read. */
    static OptionalInt read(byte[] content, int from, int to) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(content, from, to - from).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (tiff.getShort(entry) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value > UPRIGHT && value <= LARGEST ? OptionalInt.of(value) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return OptionalInt.empty();
        }
    }

    /** A JPEG segment with this entry and nothing else. */
    static byte[] segment(int orientation) {
        byte[] intro = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + intro.length + FIRST_DIRECTORY + 2 + ENTRY_BYTES + 4;
        return ByteBuffer.allocate(2 + length)
                .putShort((short) 0xFFE1)
                .putShort((short) length)
                .put(intro)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(FIRST_DIRECTORY)
                .putShort((short) 1)
                .putShort(TAG)
                .putShort(SHORT_TYPE)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
