package wanbi.platform.internal.file;

import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;

/**
 * A JPEG without EXIF, XMP, IPTC, comments and whatever follows its end, bit for bit the same picture. How the camera was
 * held stays, alone in an EXIF of its own, and so does the colour profile: without them people lie on their side.
 */
final class CleanJpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FRAME_FIRST = 0xC0;
    private static final int FRAME_LAST = 0xCF;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLE = 0xCC;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int RESTART_FIRST = 0xD0;
    private static final int RESTART_LAST = 0xD7;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private boolean hasFrame;
    private boolean hasScan;

    private CleanJpeg(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static byte[] of(byte[] content) {
        CleanJpeg cleaning = new CleanJpeg(content);
        cleaning.run();
        return cleaning.out.toByteArray();
    }

    private void run() {
        out.write(0xFF);
        out.write(START);
        boolean orientationPending = true;
        while (true) {
            int marker = nextMarker();
            if (marker == END) {
                break;
            }
            int from = at;
            int length = unsigned(at) << 8 | unsigned(at + 1);
            if (length < 2 || from + length > in.length) {
                throw FileRefused.broken();
            }
            at += length;
            if (marker == APP1 && MediaKind.reads(in, from + 2, "Exif\0\0") && orientationPending) {
                orientationPending = !writeOrientation(from + 8, from + length);
            } else if (stays(marker, from)) {
                write(marker, from, length);
            }
            hasFrame |= isFrame(marker);
            if (marker == SCAN) {
                hasScan = true;
                copyScan();
            }
        }
        if (!hasFrame || !hasScan) {
            throw FileRefused.broken();
        }
        out.write(0xFF);
        out.write(END);
    }

    /** Fill bytes before a marker are allowed and dropped. */
    private int nextMarker() {
        if (unsigned(at) != 0xFF) {
            throw FileRefused.broken();
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    private boolean stays(int marker, int from) {
        if (marker == APP2) {
            return MediaKind.reads(in, from + 2, "ICC_PROFILE\0");
        }
        boolean isNote = marker > APP0 && marker <= APP15 && marker != APP14 || marker == COMMENT;
        return !isNote;
    }

    private static boolean isFrame(int marker) {
        return marker >= FRAME_FIRST
                && marker <= FRAME_LAST
                && marker != HUFFMAN_TABLE
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLE;
    }

    private void write(int marker, int from, int length) {
        out.write(0xFF);
        out.write(marker);
        out.write(in, from, length);
    }

    /** The picture itself: up to the next marker that is neither a stuffed zero nor a restart. */
    private void copyScan() {
        int from = at;
        while (unsigned(at) != 0xFF || isWithinScan(unsigned(at + 1))) {
            at++;
        }
        out.write(in, from, at - from);
    }

    private static boolean isWithinScan(int follower) {
        return follower == 0 || follower == 0xFF || follower >= RESTART_FIRST && follower <= RESTART_LAST;
    }

    private boolean writeOrientation(int from, int to) {
        OptionalInt orientation = ExifOrientation.read(in, from, to);
        orientation.ifPresent(value -> {
            byte[] segment = ExifOrientation.segment(value);
            out.write(segment, 0, segment.length);
        });
        return orientation.isPresent();
    }

    private int unsigned(int index) {
        return in[index] & 0xFF;
    }
}
