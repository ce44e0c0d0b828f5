package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded database's passwords: drawn once, kept in the data folder in a file that only its owner can read. */
record Passwords(String superuser, String owner, String application) {
    private static final String FILE = "database-passwords.properties";

    static Passwords in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            write(file);
        }
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        }
        return new Passwords(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("application"));
    }

    static boolean existIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    private static void write(Path file) throws IOException {
        var drawn = new Properties();
        drawn.setProperty("superuser", random());
        drawn.setProperty("owner", random());
        drawn.setProperty("application", random());
        Path draft = file.resolveSibling(FILE + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newOutputStream(draft)) {
            drawn.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
