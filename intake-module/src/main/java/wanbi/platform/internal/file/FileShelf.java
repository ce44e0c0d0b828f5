package wanbi.platform.internal.file;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files on disk under their own hash, {@code <wanbi.data>/files/ab/cd/<sha256>}: written aside, forced to disk, then
 * moved into place whole. A rolled-back upload leaves a file that nobody names, never a name without a file.
 */
@ApplicationScoped
class FileShelf {

    /** Bytes read, hashed and written at a time: a clip comes in many small pieces. */
    private static final int PIECE = 256 << 10;

    private final Path root;

    @Resource
    ManagedExecutorService threads;

    FileShelf() {
        this(null);
    }

    @Inject
    FileShelf(@ConfigProperty(name = "wanbi.data", defaultValue = "wanbi-data") String folder) {
        this.root = folder == null ? null : Path.of(folder, "files");
    }

    record Shelved(String sha256, long bytes) {}

    Shelved put(InputStream content) {
        try {
            Path drafts = Files.createDirectories(root.resolve("incoming"));
            Path draft = Files.createTempFile(drafts, "file", ".part");
            try {
                Shelved shelved = write(content, draft);
                Path place = place(shelved.sha256());
                Files.createDirectories(place.getParent());
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                forceFolders(place.getParent());
                return shelved;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<InputStream> open(String sha256) {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shelved write(InputStream content, Path draft) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            EarlyForce early = new EarlyForce(channel, threads);
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int read; (read = content.readNBytes(piece, 0, PIECE)) > 0; bytes += read) {
                out.write(piece, 0, read);
                early.reached(bytes + read);
            }
            early.finish();
            return new Shelved(HexFormat.of().formatHex(digest.digest()), bytes);
        }
    }

    /** The file's name must survive a power cut as well as its bytes. */
    private void forceFolders(Path innermost) throws IOException {
        for (Path folder = innermost; folder.startsWith(root); folder = folder.getParent()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
