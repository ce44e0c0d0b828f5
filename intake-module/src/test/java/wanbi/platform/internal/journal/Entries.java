package wanbi.platform.internal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chains as the journal would have written them. */
final class Entries {

    static final String CHAIN = "CASE:SH01-GS-20261122-001";

    private static final Instant MORNING = Instant.parse("2026-11-22T00:50:00.123Z");

    private Entries() {}

    static List<StoredEntry> aChainOf(int length) {
        List<StoredEntry> entries = new ArrayList<>();
        ChainHead head = ChainHead.empty(null);
        for (int i = 1; i <= length; i++) {
            StoredEntry entry = StoredEntry.next(
                    CHAIN,
                    head,
                    MORNING.plusSeconds(i),
                    "P-0007",
                    "CASE_CORRECTED",
                    Map.of("field", "items/1/features", "version", String.valueOf(i)),
                    new byte[] {1, 2, (byte) i});
            entries.add(entry);
            head = head.after(entry);
        }
        return entries;
    }

    static ChainHead headOf(List<StoredEntry> entries) {
        ChainHead head = ChainHead.empty(null);
        for (StoredEntry entry : entries) {
            head = head.after(entry);
        }
        return head;
    }
}
