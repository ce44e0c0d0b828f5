package wanbi.platform.internal.journal;

import java.time.Instant;
import java.util.Map;

/** One row of the journal. */
record StoredEntry(
        int number,
        Instant at,
        String actor,
        String act,
        Map<String, String> facts,
        byte[] personal,
        short form,
        byte[] previous,
        byte[] hash) {

    /** The entry that follows the head, with its hash computed. */
    static StoredEntry next(
            String chain,
            ChainHead head,
            Instant at,
            String actor,
            String act,
            Map<String, String> facts,
            byte[] personal) {
        StoredEntry unhashed = new StoredEntry(
                head.entries() + 1, at, actor, act, facts, personal, CanonicalForm.VERSION, head.hash(), null);
        return new StoredEntry(
                unhashed.number,
                at,
                actor,
                act,
                facts,
                personal,
                unhashed.form,
                unhashed.previous,
                HashChain.hash(chain, unhashed));
    }
}
