package wanbi.platform.internal.journal;

/**
 * Where a chain ends.
 *
 * @param wrappedKey the chain's own key under the master key; null once destroyed
 */
record ChainHead(int entries, byte[] hash, byte[] wrappedKey) {

    static ChainHead empty(byte[] wrappedKey) {
        return new ChainHead(0, new byte[HashChain.HASH_BYTES], wrappedKey);
    }

    ChainHead after(StoredEntry entry) {
        return new ChainHead(entry.number(), entry.hash(), wrappedKey);
    }
}
