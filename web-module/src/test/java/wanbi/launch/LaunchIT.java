package wanbi.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says why, in both languages, and ends with a number of its own. */
class LaunchIT {
    private static final Path PRODUCT = Path.of("target", "wanbi").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ending(int code, String said) {}

    private Ending launch(Path product, String... settings) throws Exception {
        Path said = folder.resolve("said.txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dwanbi.follow.parent=true"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", product.resolve("wanbi-launcher.jar").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "still running");
        return new Ending(process.exitValue(), Files.readString(said));
    }

    @Test
    void aBusyPortEndsWithFour() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ending = launch(
                    PRODUCT,
                    "-Dwanbi.port=" + busy.getLocalPort(),
                    "-Dwanbi.bind=127.0.0.1",
                    "-Dwanbi.data=" + folder.resolve("data"));
            assertEquals(4, ending.code(), ending.said());
            assertTrue(ending.said().contains("WANBI_PORT"), ending.said());
        }
    }

    @Test
    void aFolderThatAnotherUsesEndsWithSix() throws Exception {
        try (var held = DataFolder.open(folder.resolve("data"))) {
            var ending = launch(PRODUCT, "-Dwanbi.port=" + freePort(), "-Dwanbi.data=" + held.root());
            assertEquals(6, ending.code(), ending.said());
            assertTrue(ending.said().contains("WANBI_DATA"), ending.said());
        }
    }

    @Test
    void aWarThatCannotBeDeployedEndsWithThreeAndLeavesNoDatabaseRunning() throws Exception {
        Path data = folder.resolve("data");
        var ending = launch(
                productWithABrokenWar(),
                "-Dwanbi.port=" + freePort(),
                "-Dwanbi.bind=127.0.0.1",
                "-Dwanbi.data=" + data);
        assertEquals(3, ending.code(), ending.said());
        assertTrue(ending.said().contains("could not be deployed"), ending.said());
        assertTrue(new Postmaster(data.resolve("postgres")).running().isEmpty());
    }

    private Path productWithABrokenWar() throws IOException {
        Path product = Files.createDirectory(folder.resolve("product"));
        Files.createSymbolicLink(product.resolve("lib"), PRODUCT.resolve("lib"));
        Files.copy(PRODUCT.resolve("wanbi-launcher.jar"), product.resolve("wanbi-launcher.jar"));
        try (var war = new ZipOutputStream(Files.newOutputStream(product.resolve("wanbi.war")))) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write("<web-app><servlet></web-app>".getBytes(StandardCharsets.UTF_8));
        }
        return product;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
