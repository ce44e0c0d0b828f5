package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    @TempDir
    private Path folder;

    @Test
    void theNewKeyIsReadableByTheOwnerOnly() throws IOException {
        MasterKey master = aNewKey();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(master.file())));
        assertEquals(Cipherbox.KEY_BYTES, Files.size(master.file()));
    }

    @Test
    void aKeyThatIsThereIsNeverReplaced() throws IOException {
        MasterKey master = aNewKey();
        byte[] before = Files.readAllBytes(master.file());
        master.create();
        assertArrayEquals(before, Files.readAllBytes(master.file()));
    }

    @Test
    void noDraftOfAKeyIsLeftBehind() throws IOException {
        MasterKey master = aNewKey();
        master.create();
        try (var files = Files.list(master.file().getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aChainsKeyUnwrapsForThatChainOnly() {
        MasterKey master = aNewKey();
        byte[] wrapped = master.wrap(Cipherbox.randomKey(), Entries.CHAIN);
        assertTrue(master.unwrap(wrapped, Entries.CHAIN).isPresent());
        assertFalse(master.unwrap(wrapped, "COMPANY:2026-11-22").isPresent());
    }

    @Test
    void anotherMasterKeyUnwrapsNothing(@TempDir Path elsewhere) {
        byte[] wrapped = aNewKey().wrap(Cipherbox.randomKey(), Entries.CHAIN);
        MasterKey other = new MasterKey(elsewhere.toString());
        other.create();
        assertFalse(other.unwrap(wrapped, Entries.CHAIN).isPresent());
    }

    private MasterKey aNewKey() {
        MasterKey master = new MasterKey(folder.toString());
        if (!master.exists()) {
            master.create();
        }
        return master;
    }
}
