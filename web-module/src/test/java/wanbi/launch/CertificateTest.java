package wanbi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {
    @TempDir
    Path folder;

    private static X509Certificate shown(Certificate certificate) throws Exception {
        return (X509Certificate)
                Certificate.load(certificate.store(), certificate.password()).getCertificate(certificate.alias());
    }

    @Test
    void theHouseCertifiesItsNamesOnceAndAnewWhenTheyChange() throws Exception {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            var first = shown(HouseAuthority.in(data).certify("dns:localhost"));
            var again = shown(HouseAuthority.in(data).certify("dns:localhost"));
            var moved = shown(HouseAuthority.in(data).certify("dns:localhost,ip:127.0.0.1"));
            assertEquals(first, again);
            assertNotEquals(first, moved);
            assertEquals(first.getIssuerX500Principal(), moved.getIssuerX500Principal());
            assertEquals(2, moved.getSubjectAlternativeNames().size());
            Path keys = data.root().resolve("tls");
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)));
        }
    }

    @Test
    void aFileThatIsNoKeyStoreIsRefusedInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.p12"), "not a key store");
        var settings = Settings.of(
                Map.of("wanbi.tls.port", "8443", "wanbi.tls.certificate", file.toString())::get, key -> null);
        try (var data = DataFolder.open(folder.resolve("data"))) {
            var refusal = assertThrows(LaunchFailure.class, () -> Certificate.of(settings, data));
            assertEquals(Exit.SETTINGS, refusal.exit());
            assertTrue(refusal.getMessage().contains("WANBI_TLS_CERTIFICATE"), refusal.getMessage());
        }
    }
}
