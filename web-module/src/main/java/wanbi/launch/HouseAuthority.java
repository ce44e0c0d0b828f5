package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A small certificate authority in the data folder, made with the JDK's own keytool. Phones are told once to trust it; the
 * certificate below it is renewed before it ends, and when the machine's names change.
 */
final class HouseAuthority {
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final String AUTHORITY_DAYS = "3650";
    /** Browsers refuse longer ones. */
    private static final String CERTIFICATE_DAYS = "397";

    private final Path folder;

    private HouseAuthority(Path folder) {
        this.folder = folder;
    }

    static HouseAuthority in(DataFolder data) {
        return new HouseAuthority(data.root().resolve("tls"));
    }

    Certificate certify(String names) {
        try {
            if (!Files.exists(file("ca.crt"))) {
                found();
            }
            if (!isCurrent(names)) {
                issue(names);
            }
            return new Certificate(file("server.p12"), password(), "wanbi", Optional.of(file("ca.crt")));
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchFailure(
                    Exit.SETTINGS,
                    "无法生成 HTTPS 证书：" + e.getMessage(),
                    "The HTTPS certificate could not be made: " + e.getMessage(),
                    e);
        }
    }

    private void found() throws IOException {
        if (Files.exists(folder)) {
            DataFolder.delete(folder);
        }
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(
                file("password"), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        keytool(
                "ca.p12",
                "-genkeypair",
                "-alias",
                "ca",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=Wanbi 完璧",
                "-ext",
                "bc:c=ca:true,pathlen:0",
                "-ext",
                "ku:c=keyCertSign",
                "-validity",
                AUTHORITY_DAYS);
        keytool(
                "ca.p12",
                "-exportcert",
                "-rfc",
                "-alias",
                "ca",
                "-file",
                file("ca.crt").toString());
    }

    private boolean isCurrent(String names) throws IOException, GeneralSecurityException {
        if (!Files.exists(file("names")) || !Files.readString(file("names")).equals(names)) {
            return false;
        }
        var certificate = (X509Certificate)
                Certificate.load(file("server.p12"), password()).getCertificate("wanbi");
        return certificate.getNotAfter().after(Date.from(Instant.now().plus(RENEW_BEFORE)));
    }

    private void issue(String names) throws IOException {
        Files.deleteIfExists(file("names"));
        Files.deleteIfExists(file("server.p12"));
        String request = file("server.csr").toString();
        String certificate = file("server.crt").toString();
        keytool(
                "server.p12",
                "-genkeypair",
                "-alias",
                "wanbi",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=Wanbi");
        keytool("server.p12", "-certreq", "-alias", "wanbi", "-file", request);
        keytool(
                "ca.p12",
                "-gencert",
                "-alias",
                "ca",
                "-infile",
                request,
                "-outfile",
                certificate,
                "-validity",
                CERTIFICATE_DAYS,
                "-ext",
                "san=" + names,
                "-ext",
                "eku=serverAuth",
                "-ext",
                "ku:c=digitalSignature");
        keytool(
                "server.p12",
                "-importcert",
                "-noprompt",
                "-alias",
                "ca",
                "-file",
                file("ca.crt").toString());
        keytool("server.p12", "-importcert", "-noprompt", "-alias", "wanbi", "-file", certificate);
        // Written last: a certificate that was only half made is made anew.
        Files.writeString(file("names"), names);
    }

    /** The password goes by a file that only we can read, so no process list shows it. */
    private void keytool(String store, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", file(store).toString()));
        command.addAll(List.of("-storepass:file", file("password").toString()));
        Path said = folder.resolve("keytool.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String password() throws IOException {
        return Files.readString(file("password"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
