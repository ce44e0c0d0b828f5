package wanbi.intake.internal.casefile;

import wanbi.platform.api.ChronicleEntry;

/** An entry of the chronology with its personal values masked (I17). */
final class MaskedEntry {

    private MaskedEntry() {}

    static ChronicleEntry of(ChronicleEntry plain) {
        return new ChronicleEntry(
                plain.getNumber(),
                plain.getAt(),
                plain.getBy(),
                plain.getByName(),
                plain.getAct(),
                plain.getFacts(),
                PersonalPaths.masked(plain.getPersonal()),
                plain.getHash());
    }
}
