package wanbi.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path into the data folder, and run from there. */
final class Engine {
    private final Path home;
    private final List<String> prefix;

    private Engine(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static Engine unpackedIn(Path folder) throws IOException {
        String archive = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream packed = Engine.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new LaunchFailure(
                        Exit.DATABASE,
                        "没有适合本机的内置数据库（" + archive + "）。请用 WANBI_DB_URL 指定一个 PostgreSQL。",
                        "There is no built-in database for this machine (" + archive
                                + "). Name a PostgreSQL of your own" + " with WANBI_DB_URL.");
            }
            byte[] bytes = packed.readAllBytes();
            Path home = folder.resolve("engine-" + Integer.toHexString(Arrays.hashCode(bytes)));
            if (!Files.exists(home)) {
                unpack(bytes, home);
            }
            return new Engine(home, rootless());
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        Path draft = home.resolveSibling(home.getFileName() + ".part");
        if (Files.exists(draft)) {
            DataFolder.delete(draft);
        }
        Files.createDirectories(draft);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = draft.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String architecture() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, yet owns its files. */
    private static List<String> rootless() throws IOException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        if (!root) {
            return List.of();
        }
        var prefix = List.of("unshare", "--user");
        try {
            new Engine(Path.of("/"), prefix).await(List.of("true"), 10);
            return prefix;
        } catch (IOException e) {
            throw new LaunchFailure(
                    Exit.DATABASE,
                    "内置数据库不能以 root 身份在这里运行。请改用普通用户启动，或用 WANBI_DB_URL 指定一个 PostgreSQL。",
                    "The built-in database cannot run as root here. Start as an ordinary user, or name a PostgreSQL of your"
                            + " own with WANBI_DB_URL.",
                    e);
        }
    }

    /** Runs one of the programs to its end; what it said stands in the exception when it failed. */
    void run(int seconds, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        await(command, seconds);
    }

    private void await(List<String> command, int seconds) throws IOException {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        Path said = Files.createTempFile("wanbi-", ".out");
        try {
            var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("TZ", "UTC");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(
                        command.get(0) + " took longer than " + seconds + " s: " + Files.readString(said));
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        command.get(0) + " ended with " + process.exitValue() + ": " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
