package wanbi.investigation.internal.scene;

import java.util.Arrays;
import java.util.Optional;

/** How somebody seems to have come in. */
enum EntryMode {
    NONE,
    UNLOCKED,
    FORCED,
    TECHNICAL,
    CLIMBED,
    FOLLOWED,
    UNKNOWN;

    /** Whoever says nothing does not know. */
    static Optional<EntryMode> of(String code) {
        return code == null
                ? Optional.of(UNKNOWN)
                : Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
