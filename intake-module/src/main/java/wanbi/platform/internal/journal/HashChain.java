package wanbi.platform.internal.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import wanbi.platform.api.ChainVerification;

/**
 * Recomputes a chain entry by entry, as they come. Broken is the first entry that is missing, out of turn, not tied to
 * the one before, or other than its hash says; a tail cut off shows as the first entry that the head promises in vain.
 */
final class HashChain {

    static final int HASH_BYTES = 32;

    private final String chain;
    private int entries;
    private byte[] last = new byte[HASH_BYTES];
    private Integer firstBroken;

    HashChain(String chain) {
        this.chain = chain;
    }

    static byte[] hash(String chain, StoredEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(entry.previous());
            return digest.digest(CanonicalForm.of(chain, entry));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void follow(StoredEntry entry) {
        entries++;
        if (firstBroken == null && !holds(entry)) {
            firstBroken = entries;
        }
        last = entry.hash();
    }

    private boolean holds(StoredEntry entry) {
        try {
            return entry.number() == entries
                    && Arrays.equals(entry.previous(), last)
                    && Arrays.equals(entry.hash(), hash(chain, entry));
        } catch (CanonicalForm.UnknownForm e) {
            return false;
        }
    }

    ChainVerification against(ChainHead head) {
        if (firstBroken == null) {
            if (head.entries() != entries) {
                firstBroken = Math.min(head.entries(), entries) + 1;
            } else if (!Arrays.equals(head.hash(), last)) {
                firstBroken = Math.max(1, entries);
            }
        }
        return new ChainVerification(
                firstBroken == null, entries, HexFormat.of().formatHex(head.hash()), firstBroken);
    }
}
