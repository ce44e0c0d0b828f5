package wanbi.investigation.internal.scene;

import java.util.Arrays;
import java.util.Optional;

/** What a look at the scene says; suspicion is enough to call the police (R15). */
enum FactVerdict {
    CONFIRMED,
    SUSPECTED,
    NOT_THEFT,
    UNDETERMINED;

    boolean isForThePolice() {
        return this == CONFIRMED || this == SUSPECTED;
    }

    static Optional<FactVerdict> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
