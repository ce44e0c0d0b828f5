package wanbi.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * The one folder that holds everything worth keeping: database, files, keys. Only one running Wanbi may use it; the lock is
 * the operating system's, so that it falls with its process however that ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path root) {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LaunchFailure(
                        Exit.DATA_FOLDER,
                        "数据文件夹 " + root + " 正被另一个运行中的完璧使用。请先停止它，或用 WANBI_DATA 指定另一个文件夹。",
                        "The data folder " + root + " is in use by another running Wanbi. Stop that one first, or name"
                                + " another folder with WANBI_DATA.");
            }
            var folder = new DataFolder(root, channel);
            folder.emptyTemporary();
            return folder;
        } catch (IOException e) {
            throw new LaunchFailure(
                    Exit.DATA_FOLDER,
                    "无法使用数据文件夹 " + root + "：" + e.getMessage(),
                    "The data folder " + root + " cannot be used: " + e.getMessage(),
                    e);
        }
    }

    Path root() {
        return root;
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** What a killed process left behind in here would otherwise pile up, some hundred megabytes a start. */
    private void emptyTemporary() throws IOException {
        if (Files.exists(temporary())) {
            delete(temporary());
        }
        Files.createDirectories(temporary());
    }

    static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
