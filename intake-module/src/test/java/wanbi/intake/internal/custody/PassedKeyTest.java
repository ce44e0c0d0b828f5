package wanbi.intake.internal.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** The key of a storage place goes from hand to hand with the shift (R26). */
class PassedKeyTest {

    private static final StaffId GIVER = StaffId.ofNumber(7);
    private static final StaffId NEXT = StaffId.ofNumber(8);
    private static final StaffId OTHER = StaffId.ofNumber(9);

    private static StoragePlace safe(StaffId... keys) {
        List<String> holders = List.of(keys).stream().map(StaffId::value).toList();
        return StoragePlace.open(
                new SiteCode("SH01"), "SH01-SAFE-1", new StorageFacts("1 号保险柜", "SAFE", null, holders));
    }

    @Test
    void theKeyGoesFromTheGiverToTheNext() {
        StoragePlace safe = safe(OTHER, GIVER);
        assertTrue(safe.passKey(GIVER, NEXT));
        assertEquals(List.of(OTHER.value(), NEXT.value()), safe.view(0).getKeyHolders());
    }

    @Test
    void whoHasAKeyNeedsNoOther() {
        StoragePlace safe = safe(NEXT, GIVER);
        assertFalse(safe.passKey(GIVER, NEXT));
        assertTrue(safe.hasKey(GIVER));
    }

    @Test
    void whoHasNoneHandsNoneOver() {
        StoragePlace safe = safe(OTHER);
        assertFalse(safe.passKey(GIVER, NEXT));
        assertFalse(safe.hasKey(NEXT));
        assertFalse(safe().passKey(GIVER, NEXT));
    }
}
