package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding a case in the list by what people type. */
class SearchTest {

    @Test
    void aChineseWordOfTwoIsFoundInsideALongerOne() {
        assertEquals(List.of("黑色", "色钱", "钱包"), Bigrams.of("黑色钱包"));
        assertTrue(Bigrams.of("黑色钱包").containsAll(Bigrams.of("钱包")));
    }

    @Test
    void wordsAreCutAtBlanksAndSigns() {
        assertEquals(List.of("ip", "ph", "ho", "on", "ne", "15", "红"), Bigrams.of("iPhone-15 红"));
    }

    @Test
    void aNumberIsLookedForAsANumber() {
        assertEquals("SH01-GS-2026%", CaseSearch.of("sh01-gs-2026").value());
    }

    @Test
    void fourDigitsAreTheTailOfATelephone() {
        assertEquals("0008%", CaseSearch.of("8000").value());
    }

    @Test
    void wordsAreLookedForAsPairs() {
        assertEquals(List.of("钱包"), CaseSearch.of(" 钱包 ").value());
    }

    @Test
    void nothingTypedFindsAnything() {
        assertTrue(CaseSearch.of("  ").isAny());
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        ListKey key = new ListKey(Instant.parse("2026-11-22T01:02:03.004Z"), "SH01-GS-20261122-001");
        assertEquals(key, ListKey.parse(key.cursor()));
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertRefused("after", "INVALID", () -> ListKey.parse("%%%"));
        assertRefused("after", "INVALID", () -> ListKey.parse("YWJj"));
        String beyond = new ListKey(Instant.ofEpochMilli(Long.MAX_VALUE), "SH01-GS-20261122-001").cursor();
        assertRefused("after", "INVALID", () -> ListKey.parse(beyond));
        String nowhere = new ListKey(Instant.EPOCH, "\u0000").cursor();
        assertRefused("after", "INVALID", () -> ListKey.parse(nowhere));
    }
}
