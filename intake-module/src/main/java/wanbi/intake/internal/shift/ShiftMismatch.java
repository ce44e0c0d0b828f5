package wanbi.intake.internal.shift;

import java.util.Arrays;

/** How a thing does not agree with the list (F-15). */
enum ShiftMismatch {
    WRONG_PLACE,
    SEAL_BROKEN,
    MISSING,
    COUNT_DIFFERS;

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(code));
    }
}
