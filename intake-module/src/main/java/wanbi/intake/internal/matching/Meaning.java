package wanbi.intake.internal.matching;

/**
 * What one word may mean, all at once: 指环 is a ring and the holder on a telephone's back.
 *
 * @param kind of thing, or {@link #NONE}
 * @param colours as bits by {@link Palette}
 * @param tones colours among which it is, when the word names none
 */
record Meaning(int kind, int brand, int trait, int colours, int tones) {

    static final int NONE = -1;
    static final Meaning NOTHING = new Meaning(NONE, NONE, NONE, 0, 0);

    /** Of two kinds for one word the first in the dictionary is meant. */
    Meaning and(Meaning other) {
        return new Meaning(
                kind == NONE ? other.kind : kind,
                brand == NONE ? other.brand : brand,
                trait == NONE ? other.trait : trait,
                colours | other.colours,
                tones | other.tones);
    }

    boolean isNoise() {
        return equals(NOTHING);
    }
}
