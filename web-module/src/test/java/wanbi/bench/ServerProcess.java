package wanbi.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with default flags, as somebody would start it, and the time until its first page. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int BETWEEN_LOOKS_MS = 20;

    private final Process process;
    private final Path said;
    private final URI root;
    private final long startedAt;

    private ServerProcess(Process process, Path said, URI root, long startedAt) {
        this.process = process;
        this.said = said;
        this.root = root;
        this.startedAt = startedAt;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static ServerProcess start(int port, Path said, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("WANBI_"));
        long startedAt = System.nanoTime();
        var server = new ServerProcess(builder.start(), said, URI.create("http://127.0.0.1:" + port), startedAt);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    URI root() {
        return root;
    }

    long pid() {
        return process.pid();
    }

    /** @return seconds since the process was started, when the page was read whole */
    double firstPage(String path) throws IOException, InterruptedException {
        while (System.nanoTime() - startedAt < PATIENCE.toNanos() && process.isAlive()) {
            if (answers(path)) {
                return (System.nanoTime() - startedAt) / 1e9;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
        }
        throw new IllegalStateException("no page at " + root + path + "\n" + Files.readString(said));
    }

    private boolean answers(String path) throws IOException {
        var connection = (HttpURLConnection) root.resolve(path).toURL().openConnection();
        try {
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            try (var page = connection.getInputStream()) {
                return page.readAllBytes().length > 0;
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
