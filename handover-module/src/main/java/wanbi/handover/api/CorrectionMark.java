package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/**
 * What a corrected receipt says of itself in print.
 *
 * @param replaces content hash of the version before
 * @param changed codes of what was put right
 */
public record CorrectionMark(
        int version,
        String replaces,
        List<String> changed,
        String reason,
        Instant at,
        String byName,
        String witnessName) {

    public CorrectionMark {
        changed = List.copyOf(changed);
    }
}
