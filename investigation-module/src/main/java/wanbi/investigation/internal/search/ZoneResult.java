package wanbi.investigation.internal.search;

import java.util.Arrays;
import java.util.Optional;

/** What came of a zone. */
enum ZoneResult {
    NOTHING,
    FOUND,
    NO_ACCESS;

    static Optional<ZoneResult> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
