package wanbi.platform.internal.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShelfTest {

    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private FileShelf shelf;

    @BeforeEach
    void open() {
        shelf = new FileShelf(folder.toString());
    }

    @Test
    void aFileStandsUnderItsOwnHash() throws IOException {
        FileShelf.Shelved shelved = shelf.put(new ByteArrayInputStream(CONTENT));
        assertEquals(new FileShelf.Shelved(HASH, 3), shelved);
        assertEquals(List.of(folder.resolve("files/ba/78/" + HASH)), files());
        try (InputStream content = shelf.open(HASH).orElseThrow()) {
            assertArrayEquals(CONTENT, content.readAllBytes());
        }
    }

    @Test
    void theSameContentTwiceIsOneFile() throws IOException {
        shelf.put(new ByteArrayInputStream(CONTENT));
        shelf.put(new ByteArrayInputStream(CONTENT));
        assertEquals(1, files().size());
    }

    @Test
    void whatBrokeOffOnTheWayLeavesNothing() throws IOException {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThrows(UncheckedIOException.class, () -> shelf.put(torn));
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertTrue(shelf.open(HASH).isEmpty());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
