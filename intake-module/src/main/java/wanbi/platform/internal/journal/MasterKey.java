package wanbi.platform.internal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key above all chain keys: 32 bytes in {@code <wanbi.data>/keys/master.key}, readable by the owner of the process
 * only. It is not in the database, so that a stolen dump tells no names.
 */
@ApplicationScoped
class MasterKey {

    private final Path file;
    private volatile Cipherbox box;

    MasterKey() {
        this(null);
    }

    @Inject
    MasterKey(@ConfigProperty(name = "wanbi.data", defaultValue = "wanbi-data") String folder) {
        this.file = folder == null ? null : Path.of(folder, "keys", "master.key");
    }

    Path file() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    void create() {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(
                    file.getParent(),
                    "master",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, Cipherbox.randomKey());
            takeUnlessAnotherNodeWasFirst(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be written", e);
        }
    }

    /** Wraps a chain's key. */
    byte[] wrap(byte[] key, String chain) {
        return box().close(key, chain);
    }

    Optional<Cipherbox> unwrap(byte[] wrapped, String chain) {
        return wrapped == null ? Optional.empty() : box().open(wrapped, chain).map(Cipherbox::new);
    }

    /** A hard link appears whole or not at all, and never over an existing file. */
    private void takeUnlessAnotherNodeWasFirst(Path draft) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A key of its own for each purpose, so that nothing made for one says anything about another. */
    byte[] derived(String purpose) {
        return KeyedHash.of(bytes(), purpose);
    }

    private Cipherbox box() {
        if (box == null) {
            box = new Cipherbox(bytes());
        }
        return box;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }
}
