package wanbi.intake.internal.shift;

import java.util.Arrays;

/** What the review says of a thing that did not agree. */
enum ShiftDecision {
    PASSES,
    STAYS,
    LOST;

    static boolean isKnown(String code) {
        return Arrays.stream(values()).anyMatch(decision -> decision.name().equals(code));
    }
}
