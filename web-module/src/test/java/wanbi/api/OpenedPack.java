package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A pack as officers open it: unpacked, checked, read. */
public final class OpenedPack {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param id of the pack, the one folder that lies in it */
    public OpenedPack(String id, byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertTrue(entry.getName().startsWith(id + "/"), entry.getName());
                files.put(entry.getName().substring(id.length() + 1), in.readAllBytes());
            }
        }
    }

    public Set<String> paths() {
        return files.keySet();
    }

    byte[] file(String path) {
        return files.get(path);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    String pdf(String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(files.get(path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    List<List<String>> sheet(String path) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(files.get(path)));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    /** As {@code sha256sum -c SHA256SUMS} does it; and no file lies in it that the list does not name. */
    public void holdsTogether() {
        Set<String> named = new HashSet<>(Set.of("SHA256SUMS"));
        for (String line : text("SHA256SUMS").split("\n")) {
            String path = line.substring(66);
            assertTrue(files.containsKey(path), path);
            assertEquals(line.substring(0, 64), sha256(files.get(path)), path);
            named.add(path);
        }
        assertEquals(named, files.keySet());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
