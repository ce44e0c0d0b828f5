package wanbi.platform.api;

import java.util.List;

/**
 * The record that nobody can quietly change (I1): entries are appended in the transaction of the act, never updated or
 * deleted; each carries {@code SHA-256(previous hash ‖ canonical length-prefixed bytes)}.
 */
@BetweenContexts
public interface Journal {

    /** Appends in the running transaction (MANDATORY), by the current member of staff, at the clock's time. */
    void append(JournalEntry entry);

    /** Appends in this order; for many entries on many chains, as an import writes them. */
    default void appendAll(List<JournalEntry> entries) {
        entries.forEach(this::append);
    }

    /** The chain's entries, oldest first, personal values in plain; masking is the caller's. */
    List<ChronicleEntry> chronology(Chain chain);

    /** Recomputes the whole chain and compares it with the stored hashes and the stored head. */
    ChainVerification verify(Chain chain);

    /** The chain of today for acts at this site that belong to no case or item. */
    Chain today(wanbi.kernel.SiteCode site);

    /** The chain of today for acts of the whole company. */
    Chain today();
}
