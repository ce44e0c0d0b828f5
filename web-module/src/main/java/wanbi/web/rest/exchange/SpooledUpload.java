package wanbi.web.rest.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import wanbi.web.rest.body.Fingerprinted;

/** An upload laid aside, because its fingerprint must be known before any work is done with it. */
final class SpooledUpload implements Fingerprinted, AutoCloseable {

    private final Path file;
    private final String sha256;

    private SpooledUpload(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    static SpooledUpload of(InputStream content) throws IOException {
        Path file = Files.createTempFile("upload", null);
        try (var stream = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return new SpooledUpload(
                    file, HexFormat.of().formatHex(stream.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
