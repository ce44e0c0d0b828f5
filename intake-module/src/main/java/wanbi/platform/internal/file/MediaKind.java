package wanbi.platform.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The four kinds of files that are taken, told by their first bytes and never by their name. */
enum MediaKind {
    JPEG("image/jpeg", 10, CleanJpeg::of),
    PNG("image/png", 10, CleanPng::of),
    WEBP("image/webp", 10, CleanWebp::of),
    PDF("application/pdf", 20, WholePdf::of);

    static final int LARGEST_MEGABYTES = 20;

    private static final int MEGABYTE = 1 << 20;
    private static final int BRAND_AT = 4;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    private final String mediaType;
    private final int megabytes;
    private final UnaryOperator<byte[]> cleaning;

    MediaKind(String mediaType, int megabytes, UnaryOperator<byte[]> cleaning) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
        this.cleaning = cleaning;
    }

    /** @throws FileRefused for any other kind */
    static MediaKind of(byte[] content) {
        if (isHeic(content)) {
            throw FileRefused.heic();
        }
        return told(content).orElseThrow(FileRefused::unknownKind);
    }

    private static Optional<MediaKind> told(byte[] content) {
        if (startsWith(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(content, 0, CleanPng.SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (reads(content, 0, "RIFF") && reads(content, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return reads(content, 0, "%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    /** Without what the camera wrote beside the picture: where, when and with which telephone. */
    byte[] cleaned(byte[] content) {
        if (content.length > megabytes * MEGABYTE) {
            throw FileRefused.tooLarge(megabytes);
        }
        try {
            return cleaning.apply(content);
        } catch (IndexOutOfBoundsException e) {
            throw FileRefused.broken();
        }
    }

    String mediaType() {
        return mediaType;
    }

    static boolean reads(byte[] content, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean startsWith(byte[] content, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (content.length <= at + i || (content[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeic(byte[] content) {
        return reads(content, BRAND_AT, "ftyp")
                && HEIC_BRANDS.stream().anyMatch(brand -> reads(content, BRAND_AT + 4, brand));
    }
}
