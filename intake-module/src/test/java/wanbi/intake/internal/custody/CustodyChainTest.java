package wanbi.intake.internal.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.HolderView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** I2: whatever happens to a thing, its chain has no gap and its holder is the last to have got it. */
class CustodyChainTest {

    private static final List<HolderView> HOLDERS = List.of(
            new HolderView("STAFF", "P-0007", "李强"),
            new HolderView("STAFF", "P-0008", "陈静"),
            new HolderView("STORAGE", "SH01-DESK-A1", "前台 A1 柜"),
            new HolderView("STORAGE", "SH01-SAFE-1", "1 号保险柜"),
            new HolderView("CLAIMANT", "SH01-LQ-20261122-001", "王*明"));

    private final CustodyChain chain = CustodyChain.of(new ItemTag("SH01-F-20261122-001"), new SiteCode("SH01"));

    @Test
    void nobodyHoldsAThingBeforeItIsRegistered() {
        assertNull(chain.holder());
        assertNull(pass(HOLDERS.get(0)).getFrom());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyWayThroughAnyHandsIsFreeOfGaps(long seed) {
        Random random = new Random(seed);
        List<CustodyEntryView> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add(pass(HOLDERS.get(random.nextInt(HOLDERS.size()))));
        }
        for (int i = 0; i < entries.size(); i++) {
            assertEquals(i + 1, entries.get(i).getN());
            if (i > 0) {
                assertSame(entries.get(i - 1).getTo(), entries.get(i).getFrom());
            }
        }
        assertSame(entries.get(entries.size() - 1).getTo(), chain.holder());
    }

    private CustodyEntryView pass(HolderView next) {
        Occasion occasion = new Occasion(
                "MOVED", Instant.parse("2026-11-22T01:00:00Z"), StaffId.ofNumber(7), "李强", null, null, null);
        return chain.pass(next, occasion).view();
    }

    private static void assertSame(HolderView expected, HolderView actual) {
        assertEquals(
                List.of(expected.getKind(), expected.getId(), expected.getName()),
                List.of(actual.getKind(), actual.getId(), actual.getName()));
    }
}
