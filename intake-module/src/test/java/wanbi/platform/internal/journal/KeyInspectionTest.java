package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a wrong master key every name in the journal would be lost without a word, so the house does not open. */
class KeyInspectionTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Test
    void aNewHouseMakesItsKey() {
        MasterKey master = new MasterKey(folder.toString());
        inspection(master, null).inspect();
        assertTrue(master.exists());
    }

    @Test
    void theRightKeyOpensTheHouse() {
        MasterKey master = aKeyIn(folder);
        assertDoesNotThrow(() -> inspection(master, master).inspect());
    }

    @Test
    void aMissingKeyKeepsTheHouseShut() {
        MasterKey writer = aKeyIn(elsewhere);
        MasterKey missing = new MasterKey(folder.toString());
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> inspection(missing, writer).inspect());
        assertTrue(refusal.getMessage().contains("is missing"), refusal.getMessage());
        assertTrue(!missing.exists());
    }

    @Test
    void anotherHousesKeyKeepsTheHouseShut() {
        MasterKey writer = aKeyIn(elsewhere);
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> inspection(aKeyIn(folder), writer)
                        .inspect());
        assertTrue(refusal.getMessage().contains("is not the one"), refusal.getMessage());
    }

    private static MasterKey aKeyIn(Path folder) {
        MasterKey master = new MasterKey(folder.toString());
        master.create();
        return master;
    }

    /** @param writer whose key the journal's values were written under; null for an empty journal */
    private static KeyInspection inspection(MasterKey master, MasterKey writer) {
        KeyInspection inspection = new KeyInspection();
        inspection.master = master;
        inspection.table = new JournalTable() {
            @Override
            Optional<WrappedKey> anyWrappedKey() {
                return Optional.ofNullable(writer)
                        .map(key -> new WrappedKey(Entries.CHAIN, key.wrap(Cipherbox.randomKey(), Entries.CHAIN)));
            }
        };
        return inspection;
    }
}
