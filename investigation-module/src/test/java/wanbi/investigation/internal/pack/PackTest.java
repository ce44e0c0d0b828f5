package wanbi.investigation.internal.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackView;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.StaffId;
import wanbi.platform.api.ChronicleEntry;

/** What may lie in a pack, what it tells, and how it goes out. */
class PackTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static PoliceReportView reportWith(String kind) {
        return new PoliceReportView(
                "B1",
                "C",
                "SH01",
                null,
                null,
                List.of(new PoliceReportView.Paper(kind, "18", LocalDate.of(2026, 11, 22), null, "李强")),
                List.of(),
                List.of());
    }

    private static FootageView supplied(String file) {
        var supply = new FootageRecords.Supplied("COURT_ORDER", "1", "法院", List.of("王"), List.of(file), AT, "李强");
        return new FootageView(
                "JK1",
                "C",
                "SH01",
                "SUPPLIED",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                new FootageRecords(List.of(), List.of(), List.of(), List.of(supply), List.of()));
    }

    /** I7. */
    @Test
    void onlyAPaperThatAsksForItOpensTheDoor() {
        for (String paper : List.of("RETRIEVAL_NOTICE", "EVIDENCE_LIST", "SEIZURE_LIST")) {
            assertTrue(PoliceAsk.of(List.of(reportWith(paper)), List.of()).opens("a"), paper);
        }
        for (String paper : List.of("CALL_RECEIPT", "ACCEPTANCE", "FILING", "NOT_FILED", "RETURN_LIST")) {
            assertFalse(PoliceAsk.of(List.of(reportWith(paper)), List.of()).opens("a"), paper);
        }
        assertFalse(PoliceAsk.of(List.of(), List.of()).opens("a"));
        PoliceAsk one = PoliceAsk.of(List.of(), List.of(supplied("a")));
        assertTrue(one.opens("a"), "it went out before");
        assertFalse(one.opens("b"));
    }

    private static ChronicleEntry entry(int number, String act) {
        return new ChronicleEntry(number, AT, StaffId.SYSTEM, "x", act, Map.of(), Map.of(), "hash" + number);
    }

    /** R11, R14: a new kind of act stays out until somebody thinks of it. */
    @Test
    void suspicionAndPrivateLifeAreNotTold() {
        List<String> silent = List.of(
                "RELATION_SAID",
                "PERSON_OF_INTEREST",
                "CLUE_RECORDED",
                "CLIENT_TOLD",
                "CLIENT_COMFORTED",
                "LEFT_TO_HEAD_OFFICE",
                "UNMASKED",
                "SOMETHING_NEW");
        List<String> told = List.of("CASE_REPORTED", "SCENE_ENTERED", "POLICE_ARRIVED", "EXHIBIT_TRANSFERRED");
        List<String> acts = Stream.concat(silent.stream(), told.stream()).toList();
        List<ChronicleEntry> all = Stream.iterate(0, n -> n < acts.size(), n -> n + 1)
                .map(n -> entry(n + 1, acts.get(n)))
                .toList();
        PackContent.Chronology chronology = PackGathering.told(all);
        assertEquals(
                told, chronology.entries().stream().map(ChronicleEntry::getAct).toList());
        assertEquals(acts.size(), chronology.length());
        assertEquals("hash" + acts.size(), chronology.head());
    }

    private static PackView pack(PackFileView... files) {
        return new PackView(
                "C-YJ1",
                "C",
                "SH01",
                1,
                new PackView.Made(AT, "李强", null),
                new PackView.Sealed(0, 1, "m", "s"),
                List.of(files));
    }

    @Test
    void theSamePackIsTheSameBytesEachTime() throws IOException {
        PackView pack =
                pack(new PackFileView("README.txt", "PAPER", "a", 3), new PackFileView("clips/1.mp4", "CLIP", "b", 3));
        byte[] once = zipped(pack);
        assertArrayEquals(once, zipped(pack));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            ZipEntry first = zip.getNextEntry();
            assertEquals("C-YJ1/README.txt", first.getName());
            assertEquals(LocalDateTime.of(2026, 11, 22, 10, 0), first.getTimeLocal(), "when it was made, not taken");
            assertEquals("of a", new String(zip.readAllBytes()));
            assertEquals("C-YJ1/clips/1.mp4", zip.getNextEntry().getName());
            assertEquals("of b", new String(zip.readAllBytes()));
        }
    }

    private static byte[] zipped(PackView pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PackArchive(pack, ZONE).write(pack, file -> new ByteArrayInputStream(("of " + file).getBytes()), out);
        return out.toByteArray();
    }

    /** A gigabyte goes through while the heap of the tests could not hold it twice. */
    @Test
    void aLongClipIsNeverHeldInMemory() throws IOException {
        long length = 1L << 30;
        PackView pack = pack(new PackFileView("clips/1.mp4", "CLIP", "b", length));
        Runtime runtime = Runtime.getRuntime();
        Counted out = new Counted(() -> runtime.totalMemory() - runtime.freeMemory());
        new PackArchive(pack, ZONE).write(pack, file -> new Zeroes(length), out);
        assertTrue(out.written >= length, "stored, not squeezed: " + out.written);
        assertTrue(out.most < 512L << 20, "held " + out.most);
    }

    /** So many bytes from nowhere. */
    private static final class Zeroes extends InputStream {

        private long left;

        Zeroes(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            left -= some;
            return some;
        }
    }

    private static final class Counted extends OutputStream {

        private final java.util.function.LongSupplier held;
        private long written;
        private long most;

        Counted(java.util.function.LongSupplier held) {
            this.held = held;
        }

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            written += length;
            most = Math.max(most, held.getAsLong());
        }
    }
}
