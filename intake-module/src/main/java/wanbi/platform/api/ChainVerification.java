package wanbi.platform.api;

/** Outcome of recomputing a chain; {@code firstBroken} is the number of the first entry that does not hold, or null. */
public final class ChainVerification {

    private final boolean valid;
    private final int entries;
    private final String head;
    private final Integer firstBroken;

    public ChainVerification(boolean valid, int entries, String head, Integer firstBroken) {
        this.valid = valid;
        this.entries = entries;
        this.head = head;
        this.firstBroken = firstBroken;
    }

    public boolean isValid() {
        return valid;
    }

    public int getEntries() {
        return entries;
    }

    /** SHA-256 of the last entry in hex; 64 zeros for an empty chain. */
    public String getHead() {
        return head;
    }

    public Integer getFirstBroken() {
        return firstBroken;
    }
}
