package wanbi.intake.internal.custody;

import java.util.Arrays;

/** What kind of place a thing lies in. */
enum StorageKind {
    ROOM,
    CABINET,
    BOX,
    SAFE;

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(code));
    }
}
