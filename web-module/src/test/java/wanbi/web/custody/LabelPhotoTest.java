package wanbi.web.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import wanbi.fixture.LabelPhotos;

/** A photo of a label counts as the label (F-15). */
class LabelPhotoTest {

    private static final String LABEL = "SH01-F-20261122-001";

    private static Optional<String> read(byte[] photo) throws IOException {
        return LabelPhoto.read(new ByteArrayInputStream(photo));
    }

    @Test
    void theCodeInTheMiddleOfALargePhotoIsRead() throws IOException {
        assertEquals(Optional.of(LABEL), read(LabelPhotos.of(LABEL, true)));
    }

    @Test
    void aWallHasNoCode() throws IOException {
        assertEquals(Optional.empty(), read(LabelPhotos.of(LABEL, false)));
    }

    @Test
    void whatIsNoPictureOrABrokenOneHasNoCode() throws IOException {
        assertEquals(Optional.empty(), read("<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), read(new byte[0]));
        byte[] whole = LabelPhotos.of(LABEL, true);
        assertEquals(Optional.empty(), read(Arrays.copyOf(whole, 400)));
    }

    /** A few bytes that call themselves 100,000 by 100,000 pixels. */
    @Test
    void aMonstrousPictureIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var png = new DataOutputStream(bytes);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = new ByteArrayOutputStream();
        var head = new DataOutputStream(header);
        head.writeBytes("IHDR");
        head.writeInt(100_000);
        head.writeInt(100_000);
        head.write(new byte[] {8, 2, 0, 0, 0});
        png.writeInt(13);
        png.write(header.toByteArray());
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());
        png.writeInt((int) sum.getValue());
        assertEquals(Optional.empty(), read(bytes.toByteArray()));
    }
}
