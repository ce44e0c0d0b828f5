package wanbi.platform.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Files;
import wanbi.platform.api.Files.Upload;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.StoredFile;

@ExtendWith(ArquillianExtension.class)
class FilesIT {

    @Inject
    private Files files;

    @Inject
    private FileStore store;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void aPictureIsKeptUnderItsHashWhateverItsName() throws Exception {
        byte[] picture = picture("png");
        StoredFile stored = upload(house.aColleague("GUARD", house.aSite()), picture, "wallet.exe");
        assertEquals("image/png", stored.mediaType());
        assertEquals(stored.bytes(), picture.length);
        assertArrayEquals(picture, transactions.in(() -> read(stored.file())));
        assertEquals(stored, transactions.in(() -> store.find(stored.file())).orElseThrow());
    }

    @Test
    void theSamePictureTwiceIsTheSameFile() throws Exception {
        StaffPrincipal guard = house.aColleague("GUARD", house.aSite());
        assertEquals(upload(guard, picture("jpg"), "a.jpg"), upload(guard, picture("jpg"), "b.jpg"));
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        StaffPrincipal guard = house.aColleague("GUARD", house.aSite());
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> upload(guard, "<svg/>".getBytes(), "wallet.png"));
        assertEquals("FILE_KIND_REFUSED", refusal.code());
        assertEquals(BusinessRuleViolation.Kind.UNSUPPORTED, refusal.kind());
    }

    @Test
    void anEmptyFileIsNoFile() throws Exception {
        StaffPrincipal guard = house.aColleague("GUARD", house.aSite());
        assertEquals(
                "REQUIRED",
                assertThrows(BusinessRuleViolation.class, () -> upload(guard, new byte[0], "a.png"))
                        .code());
    }

    @Test
    void anAuditorPutsNothingIn() throws Exception {
        StaffPrincipal auditor = house.aColleague("AUDITOR", "COMPANY");
        assertThrows(RoleRefused.class, () -> upload(auditor, picture("png"), "a.png"));
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertThrows(UnknownThing.class, () -> transactions.in(() -> read("0".repeat(64))));
        assertThrows(UnknownThing.class, () -> transactions.in(() -> read("../../keys/master.key")));
    }

    private StoredFile upload(StaffPrincipal by, byte[] content, String name) throws Exception {
        return house.as(by, () -> files.upload(new Upload(new ByteArrayInputStream(content), name)));
    }

    private byte[] read(String file) throws IOException {
        try (InputStream content = store.open(file)) {
            return content.readAllBytes();
        }
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
