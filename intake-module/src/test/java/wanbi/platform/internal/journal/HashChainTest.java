package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wanbi.platform.api.ChainVerification;

/** I1: whoever changes anything of a chain is found out, at the entry that was changed. */
class HashChainTest {

    private static final int LENGTH = 5;
    private static final int CHANGED = 3;

    private final List<StoredEntry> entries = new ArrayList<>(Entries.aChainOf(LENGTH));
    private final ChainHead head = Entries.headOf(entries);

    @Test
    void anUntouchedChainHolds() {
        ChainVerification verification = verify();
        assertTrue(verification.isValid());
        assertEquals(LENGTH, verification.getEntries());
        assertNull(verification.getFirstBroken());
        assertEquals(HexFormat.of().formatHex(entries.get(LENGTH - 1).hash()), verification.getHead());
    }

    @Test
    void anEmptyChainHoldsWithAHeadOfZeros() {
        ChainVerification verification = new HashChain(Entries.CHAIN).against(ChainHead.empty(null));
        assertTrue(verification.isValid());
        assertEquals("0".repeat(64), verification.getHead());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "number",
                        e -> new StoredEntry(
                                9,
                                e.at(),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "at",
                        e -> new StoredEntry(
                                e.number(),
                                e.at().plus(1, ChronoUnit.MICROS),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "actor",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                "P-0008",
                                e.act(),
                                e.facts(),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "act",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                "CASE_VOIDED",
                                e.facts(),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "facts",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                e.act(),
                                Map.of("field", "items/1/features", "version", "4"),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "personal",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                null,
                                e.form(),
                                e.previous(),
                                e.hash())),
                change(
                        "form",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                e.personal(),
                                (short) 2,
                                e.previous(),
                                e.hash())),
                change(
                        "previous",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                e.personal(),
                                e.form(),
                                new byte[32],
                                e.hash())),
                change(
                        "hash",
                        e -> new StoredEntry(
                                e.number(),
                                e.at(),
                                e.actor(),
                                e.act(),
                                e.facts(),
                                e.personal(),
                                e.form(),
                                e.previous(),
                                new byte[32])));
    }

    private static Arguments change(String column, UnaryOperator<StoredEntry> change) {
        return Arguments.of(column, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangedColumnBreaksTheChainAtItsEntry(String column, UnaryOperator<StoredEntry> change) {
        entries.set(CHANGED - 1, change.apply(entries.get(CHANGED - 1)));
        assertBrokenAt(CHANGED);
    }

    @Test
    void anEntryWhoseHashWasMadeToFitBreaksTheOneAfterIt() {
        StoredEntry honest = entries.get(CHANGED - 1);
        StoredEntry forged = StoredEntry.next(
                Entries.CHAIN,
                new ChainHead(CHANGED - 1, honest.previous(), null),
                honest.at(),
                "P-0666",
                honest.act(),
                honest.facts(),
                honest.personal());
        entries.set(CHANGED - 1, forged);
        assertBrokenAt(CHANGED + 1);
    }

    @Test
    void aMissingEntryLeavesAGapWhereItStood() {
        entries.remove(CHANGED - 1);
        assertBrokenAt(CHANGED);
    }

    @Test
    void aCutTailIsMissedByTheHead() {
        entries.remove(LENGTH - 1);
        assertBrokenAt(LENGTH);
    }

    @Test
    void anEntryBeyondTheHeadIsFoundOut() {
        entries.add(
                StoredEntry.next(Entries.CHAIN, head, entries.get(0).at(), "P-0666", "CASE_VOIDED", Map.of(), null));
        assertBrokenAt(LENGTH + 1);
    }

    @Test
    void aHeadThatDoesNotFitTheLastEntryIsFoundOut() {
        assertEquals(
                LENGTH,
                followed().against(new ChainHead(LENGTH, new byte[32], null)).getFirstBroken());
    }

    @Test
    void entriesOfAnotherChainDoNotHoldHere() {
        HashChain other = new HashChain("CASE:SH01-GS-20261122-002");
        entries.forEach(other::follow);
        assertEquals(1, other.against(head).getFirstBroken());
    }

    private ChainVerification verify() {
        return followed().against(head);
    }

    private HashChain followed() {
        HashChain chain = new HashChain(Entries.CHAIN);
        entries.forEach(chain::follow);
        return chain;
    }

    private void assertBrokenAt(int number) {
        ChainVerification verification = verify();
        assertFalse(verification.isValid());
        assertEquals(number, verification.getFirstBroken());
    }
}
