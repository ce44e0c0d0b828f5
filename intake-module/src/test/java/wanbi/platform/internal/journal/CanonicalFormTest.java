package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/journal-format.md to the byte: a form that drifts would break every chain ever written. */
class CanonicalFormTest {

    private static final Instant AT = Instant.parse("2026-11-22T00:50:00.123Z");

    @Test
    void theBytesAreThoseOfTheDocument() {
        StoredEntry entry = entry(Map.of("b", "箱", "a", ""), new byte[] {(byte) 0xFE});
        assertEquals(
                "01" // version
                        + "00000001" + "43" // chain "C"
                        + "00000002" // number
                        + HexFormat.of().toHexDigits(AT.toEpochMilli() * 1000)
                        + "00000006" + HexFormat.of().formatHex("P-0001".getBytes())
                        + "00000003" + HexFormat.of().formatHex("ACT".getBytes())
                        + "00000002" // two facts, by key
                        + "00000001" + "61" + "00000000"
                        + "00000001" + "62" + "00000003" + "e7aeb1" // bytes counted, not characters
                        + "00000001" + "fe",
                HexFormat.of().formatHex(CanonicalForm.of("C", entry)));
    }

    @Test
    void theOrderInWhichFactsWereSaidDoesNotMatter() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("x", "1");
        one.put("y", "2");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("y", "2");
        other.put("x", "1");
        assertArrayEquals(CanonicalForm.of("C", entry(one, null)), CanonicalForm.of("C", entry(other, null)));
    }

    @Test
    void textsThatRunTogetherStayApart() {
        assertFalse(Arrays.equals(
                CanonicalForm.of("C", entry(Map.of("ab", "c"), null)),
                CanonicalForm.of("C", entry(Map.of("a", "bc"), null))));
    }

    @Test
    void noPersonalValuesAndEmptyOnesAreNotTheSame() {
        assertFalse(Arrays.equals(
                CanonicalForm.of("C", entry(Map.of(), null)), CanonicalForm.of("C", entry(Map.of(), new byte[0]))));
    }

    private static StoredEntry entry(Map<String, String> facts, byte[] personal) {
        return new StoredEntry(2, AT, "P-0001", "ACT", facts, personal, CanonicalForm.VERSION, new byte[32], null);
    }
}
