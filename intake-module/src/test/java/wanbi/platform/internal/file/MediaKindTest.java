package wanbi.platform.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.kernel.BusinessRuleViolation;

/** Judged by content; nothing of where and with which telephone a picture was taken stays in it (L-30). */
class MediaKindTest {

    static Stream<byte[]> picturesWithNotes() {
        return Stream.of(Pictures.jpegOfATelephone(6), Pictures.pngWithNotes(), Pictures.webpWithNotes());
    }

    static Stream<byte[]> allKinds() {
        return Stream.of(
                Pictures.jpeg(), Pictures.jpegOfATelephone(1), Pictures.png(), Pictures.webp(), Pictures.pdf());
    }

    @ParameterizedTest
    @MethodSource("picturesWithNotes")
    void whatTheCameraWroteBesideThePictureIsGone(byte[] picture) {
        assertTrue(Pictures.contains(picture, Pictures.SECRET));
        assertFalse(Pictures.contains(clean(picture), Pictures.SECRET));
    }

    @ParameterizedTest
    @MethodSource("picturesWithNotes")
    void cleaningTwiceChangesNothingMore(byte[] picture) {
        assertArrayEquals(clean(picture), clean(clean(picture)));
    }

    @Test
    void thePictureItselfStaysBitForBit() {
        assertSamePixels(Pictures.jpeg(), clean(Pictures.jpegOfATelephone(6)));
        assertSamePixels(Pictures.png(), clean(Pictures.pngWithNotes()));
        assertArrayEquals(Pictures.png(), clean(Pictures.png()));
        assertArrayEquals(Pictures.webp(), clean(Pictures.webp()));
    }

    @Test
    void howTheCameraWasHeldStays() {
        byte[] cleaned = clean(Pictures.jpegOfATelephone(6));
        assertEquals(0xE1, cleaned[3] & 0xFF);
        assertEquals(OptionalInt.of(6), ExifOrientation.read(cleaned, 12, cleaned.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9})
    void anUprightPictureNeedsNoNote(int orientation) {
        assertFalse(Pictures.contains(clean(Pictures.jpegOfATelephone(orientation)), "Exif"));
    }

    @Test
    void anExtendedWebpNoLongerPromisesNotes() {
        assertEquals(0, clean(Pictures.webpWithNotes())[20]);
    }

    @Test
    void aPdfStaysAsItCame() {
        assertArrayEquals(Pictures.pdf(), clean(Pictures.pdf()));
    }

    @ParameterizedTest
    @MethodSource("allKinds")
    void whatWasCutOffOnTheWayIsRefused(byte[] content) {
        for (int length : new int[] {content.length / 4, content.length / 2, content.length * 3 / 4}) {
            assertRefused("FILE_BROKEN", Arrays.copyOf(content, Math.max(12, length)));
        }
    }

    @Test
    void aJpegWithoutAPictureInItIsRefused() {
        assertRefused("FILE_BROKEN", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
    }

    @Test
    void aPngWithAChangedBitIsRefused() {
        byte[] png = Pictures.png();
        png[png.length / 2] ^= 1;
        assertRefused("FILE_BROKEN", png);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "hevc"})
    void iPhonePicturesGetASentenceOfTheirOwn(String brand) {
        assertRefused("HEIC_REFUSED", ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GIF89a......", "<svg xmlns='http://www.w3.org/2000/svg'/>", "PK\u0003\u0004", "MZ", "<html>"})
    void everythingElseIsRefused(String content) {
        assertRefused("FILE_KIND_REFUSED", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPictureOverTenMegabytesIsTooLarge() {
        assertRefused("FILE_TOO_LARGE", Arrays.copyOf(Pictures.jpeg(), (10 << 20) + 1));
    }

    @Test
    void aPdfMayHaveTwentyMegabytesAndNoMore() {
        assertRefused("FILE_TOO_LARGE", Arrays.copyOf(Pictures.pdf(), (20 << 20) + 1));
        assertRefused("FILE_BROKEN", Arrays.copyOf(Pictures.pdf(), 20 << 20));
    }

    private static byte[] clean(byte[] content) {
        return MediaKind.of(content).cleaned(content);
    }

    private static void assertRefused(String code, byte[] content) {
        assertEquals(
                code,
                assertThrows(BusinessRuleViolation.class, () -> clean(content)).code());
    }

    private static void assertSamePixels(byte[] one, byte[] other) {
        BufferedImage a = Pictures.decoded(one);
        BufferedImage b = Pictures.decoded(other);
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                assertEquals(a.getRGB(x, y), b.getRGB(x, y));
            }
        }
    }
}
