package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The database's main process, as its own pid file tells. It outlives a launcher that was killed; the next start finds it
 * here and stops it cleanly, so that no two ever write the same files.
 */
final class Postmaster {
    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    Optional<ProcessHandle> running() throws IOException {
        Path pidFile = pidFile();
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    void stop(Engine engine) throws IOException {
        if (running().isPresent()) {
            engine.run(60, "pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "50");
        }
    }

    /** After a power cut the number in the file may belong to somebody else's process: that one is neither ours nor in the way. */
    void clearStalePidFile() throws IOException {
        if (running().isEmpty()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private boolean isOurs(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
