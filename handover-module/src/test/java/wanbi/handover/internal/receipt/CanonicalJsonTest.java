package wanbi.handover.internal.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One content, one text; two contents, two texts. */
class CanonicalJsonTest {

    @Test
    void fieldsStandInOrderWhateverOrderTheyCameIn() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", 1);
        one.put("a", null);
        one.put("B", true);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("B", true);
        other.put("a", null);
        other.put("b", 1);
        assertEquals("{\"B\":true,\"a\":null,\"b\":1}", CanonicalJson.of(one));
        assertEquals(CanonicalJson.of(one), CanonicalJson.of(other));
    }

    @Test
    void numbersAreWrittenAsTheyCount() {
        assertEquals(
                "[0,0,12.5,12.5,100,1000000,-3]",
                CanonicalJson.of(List.of(0.0, -0.0, 12.50, new BigDecimal("12.500"), 1e2, 1_000_000L, -3)));
    }

    @Test
    void textsEscapeWhatWouldEndThem() {
        assertEquals("\"\\\"\\\\\\n\\t\\u0001/夹层😀\"", CanonicalJson.of("\"\\\n\t\u0001/夹层😀"));
        assertEquals("\"2026-11-22T00:00:00Z\"", CanonicalJson.of(Instant.parse("2026-11-22T00:00:00Z")));
    }

    @Test
    void neighboursCannotBorrowFromEachOther() {
        assertNotEquals(CanonicalJson.of(List.of("a", "bc")), CanonicalJson.of(List.of("ab", "c")));
        assertNotEquals(CanonicalJson.of(List.of("a,b")), CanonicalJson.of(List.of("a", "b")));
        assertNotEquals(CanonicalJson.of(List.of("a\",\"b")), CanonicalJson.of(List.of("a", "b")));
        assertNotEquals(CanonicalJson.of(List.of(List.of(1), List.of(2))), CanonicalJson.of(List.of(List.of(1, 2))));
        assertNotEquals(CanonicalJson.of(Map.of("a", "1\",\"b\":\"2")), CanonicalJson.of(Map.of("a", "1", "b", "2")));
    }

    @Test
    void nothingSaidDiffersFromSayingNothing() {
        assertNotEquals(CanonicalJson.of(Arrays.asList((Object) null)), CanonicalJson.of(List.of("")));
        assertNotEquals(CanonicalJson.of(Arrays.asList((Object) null)), CanonicalJson.of(List.of()));
        assertNotEquals(CanonicalJson.of(Arrays.asList((Object) null)), CanonicalJson.of(List.of("null")));
        assertNotEquals(CanonicalJson.of(List.of(1)), CanonicalJson.of(List.of("1")));
    }
}
