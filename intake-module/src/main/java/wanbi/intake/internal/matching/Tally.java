package wanbi.intake.internal.matching;

/** Counts by number, without an object for each. */
final class Tally {

    private static final double FULL = 0.5;

    private int[] keys = new int[512];
    private int[] counts = new int[512];
    private int used;

    void add(int key) {
        int at = place(key);
        if (counts[at]++ == 0) {
            keys[at] = key;
            used++;
            if (used > keys.length * FULL) {
                grow();
            }
        }
    }

    int of(int key) {
        return counts[place(key)];
    }

    /** Where the key is or would be. */
    private int place(int key) {
        int mask = keys.length - 1;
        int at = key * 0x9E3779B9 >>> 7 & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
