package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** L-33: names and phones are in the chain only as ciphertext under the chain's own key. */
class PersonalValuesTest {

    private static final Map<String, String> WHO = Map.of("name", "王小明", "phone", "13800138000");

    private final Cipherbox box = new Cipherbox(Cipherbox.randomKey());

    @Test
    void whatWasClosedOpensAgain() {
        byte[] closed = PersonalValues.close(WHO, box, Entries.CHAIN, 4);
        assertEquals(WHO, PersonalValues.open(closed, box, Entries.CHAIN, 4));
    }

    @Test
    void theNameIsNowhereInTheBytes() {
        byte[] closed = PersonalValues.close(WHO, box, Entries.CHAIN, 4);
        assertFalse(new String(closed, StandardCharsets.UTF_8).contains("王小明"));
        assertFalse(new String(closed, StandardCharsets.ISO_8859_1).contains("13800138000"));
    }

    @Test
    void underAnotherKeyNothingIsRead() {
        byte[] closed = PersonalValues.close(WHO, box, Entries.CHAIN, 4);
        assertEquals(Map.of(), PersonalValues.open(closed, new Cipherbox(Cipherbox.randomKey()), Entries.CHAIN, 4));
    }

    @Test
    void movedToAnotherEntryNothingIsRead() {
        byte[] closed = PersonalValues.close(WHO, box, Entries.CHAIN, 4);
        assertEquals(Map.of(), PersonalValues.open(closed, box, Entries.CHAIN, 5));
    }

    @Test
    void onceTheKeyIsDestroyedNothingIsRead() {
        byte[] closed = PersonalValues.close(WHO, box, Entries.CHAIN, 4);
        assertEquals(Map.of(), PersonalValues.open(closed, null, Entries.CHAIN, 4));
    }

    @Test
    void anEntryWithoutPersonalValuesHasNoCiphertext() {
        assertNull(PersonalValues.close(Map.of(), box, Entries.CHAIN, 1));
    }
}
